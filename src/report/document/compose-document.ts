import { type Texts, textsIn } from '#locales/texts.ts';
import { formatRange } from '#src/domain/dates/format-days.ts';
import { formatMomentWithZone } from '#src/domain/dates/format-moment.ts';
import type { Locale } from '#src/domain/locale.ts';
import { nameLanguage, unknownLanguage } from '#src/domain/report/language-name.ts';
import { listPlaceNames } from '#src/domain/report/place-names.ts';
import type { Report, ReportChapter, ReportEntry } from '#src/domain/report/report.ts';
import { severalLanguages } from '#src/domain/report/title-language.ts';
import { chartCountries } from './compose-charts.ts';
import { composeStatistics } from './compose-statistics.ts';
import type { DocumentChapter, DocumentEntry, ReportDocument } from './document.ts';
import { figuresInWords } from './figures-in-words.ts';

/** More photos would not fit side by side at a size that shows faces. */
const mostPhotos = 4;

/** Puts a report into words. */
export function composeDocument(report: Report): ReportDocument {
  const { locale, title, organization, contact, days } = report;
  const t = textsIn(locale);
  const hasMarked = report.chapters.some(({ entries }) => entries.some(({ isMarked }) => isMarked));
  const hasPlaces = report.places.some(({ at }) => at !== null);
  return makePrintable({
    ...{ locale, title },
    cover: {
      organization,
      // Capitals depend on the language: the Azerbaijani and the Turkish "i" keeps its dot.
      word: t('document-cover-word').toLocaleUpperCase(locale),
      title,
      days: days && formatRange(days, locale, 'document'),
      contact,
    },
    contents: t('document-contents'),
    chapters: report.chapters.map((chapter) => composeChapter(chapter, report, t)),
    statistics: composeStatistics(report, t),
    imprint: [
      t('report-moment', { moment: formatMomentWithZone(new Date(report.moment), report, 'document') }),
      ...(hasMarked ? [t('document-foreign-titles')] : []),
      ...(hasPlaces ? [t('document-map-source')] : []),
    ],
  });
}

function composeChapter(chapter: ReportChapter, { locale }: Report, t: Texts): DocumentChapter {
  const { name, unit, figures, entries } = chapter;
  return {
    heading: name,
    entries: entries.map((entry, index) => composeEntry(entry, index + 1, { locale, t })),
    figures: t('document-chapter-figures', { figures: figuresInWords(figures, unit, t) }),
    chart: entries.length === 0 ? null : chartCountries(chapter, t),
  };
}

function composeEntry(
  { title, language, isMarked, days, countryName, cities, heldOnline, answers, photos }: ReportEntry,
  number: number,
  { locale, t }: { locale: Locale; t: Texts },
): DocumentEntry {
  const shown = photos.slice(0, mostPhotos);
  return {
    ...{ number, title },
    language: language === severalLanguages ? null : language,
    languageMark: isMarked ? nameLanguage(language ?? unknownLanguage, locale) : null,
    days: formatRange(days, locale, 'document'),
    place: `${countryName}. ${listPlaceNames({ cities, heldOnline }, locale).join(', ')}`,
    answers: answers.map(({ question, words }) => `${t(`answer-${question}`)}: ${words}`),
    photos: shown.map((photo, index) => ({
      ...photo,
      alt: t('document-photo-alt', { index: index + 1, count: shown.length, title }),
    })),
  };
}

/** What XML forbids: control characters, halves of surrogate pairs, and code points that are no characters. */
const unprintable = /[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Removes from all texts in plain data what XML forbids: for one such character, Word refuses a whole document. */
export function makePrintable<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data), (_, value) =>
    typeof value === 'string' ? value.replace(unprintable, '') : value,
  );
}
