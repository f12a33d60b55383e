import type { Texts } from '#locales/texts.ts';
import { nameLanguage } from '#src/domain/report/language-name.ts';
import { listPlaceNames } from '#src/domain/report/place-names.ts';
import type { Report } from '#src/domain/report/report.ts';
import { type ReportedAnswer, reportedAnswers } from '#src/domain/report/reported-answers.ts';
import { dayCell, figureCell, ordinalCell, textCell } from './cells.ts';
import type { Table } from './table.ts';

/** A row per entry, in the order of the document. */
export function buildEntriesTable({ chapters, locale }: Report, t: Texts): Table {
  return {
    name: t('sheet-entries'),
    above: [],
    columns: [
      { head: t('sheet-number'), width: 7 },
      { head: t('sheet-category'), width: 30 },
      { head: t('sheet-title'), width: 56 },
      { head: t('sheet-title-language'), width: 22 },
      { head: t('sheet-first-day'), width: 14 },
      { head: t('sheet-last-day'), width: 14 },
      { head: t('sheet-country-code'), width: 13 },
      { head: t('document-country'), width: 24 },
      { head: t('sheet-cities'), width: 32 },
      { head: t('sheet-event-count'), width: 19, isFigures: true },
      ...reportedAnswers.map(({ question }) => ({ head: t(`answer-${question}`), width: 19 })),
    ],
    rows: chapters.flatMap(({ name, entries }) =>
      entries.map(({ number, title, language, days, country, countryName, cities, heldOnline, answers }) => [
        ordinalCell(number),
        textCell(name),
        textCell(title),
        textCell(language ? nameLanguage(language, locale) : ''),
        dayCell(days.first, locale),
        dayCell(days.last, locale),
        textCell(country),
        textCell(countryName),
        textCell(listPlaceNames({ cities, heldOnline }, locale).join(', ')),
        figureCell(cities.length),
        ...reportedAnswers.map(({ question }) => answerCell(answers, question)),
      ]),
    ),
    sums: null,
  };
}

/** Empty where an entry was submitted without it. */
function answerCell(answers: readonly ReportedAnswer[], question: ReportedAnswer['question']) {
  const cell = answers.find((answer) => answer.question === question)?.cell ?? '';
  return typeof cell === 'number' ? figureCell(cell) : textCell(cell);
}
