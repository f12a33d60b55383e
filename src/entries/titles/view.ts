import { FormattedString, fmt } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Titled } from '#db/queries/entries/titles.ts';
import type { Texts } from '#locales/texts.ts';
import { type Locale, languageNames, locales } from '#src/domain/locale.ts';
import { nameLanguage } from '#src/domain/report/language-name.ts';
import { severalLanguages } from '#src/domain/report/title-language.ts';
import { checkButtons } from '#src/telegram/buttons/check.ts';
import { languageRows } from '#src/telegram/views/language-rows.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { titleButtons } from './buttons.ts';

interface Reader {
  t: Texts;
  locale: Locale;
  /** An admin came from the list of /check, and gets a button that leads back there. */
  isAdmin: boolean;
}

interface Screen {
  text: FormattedString;
  buttons: InlineKeyboardButton[][];
}

/** Longer titles are shortened, so that a title and four translations fit into one message. */
const longest = 200;

/** The title of an entry as it was written, and how each language prints it. */
export function viewTitles(entry: Titled, { t, locale, isAdmin }: Reader): Screen {
  const seems = sayLanguage(entry.titleLanguage, { t, locale });
  const lines = locales.map((known) => {
    const title = entry.titles[known];
    const shown = title === undefined ? t('titles-as-written') : shorten(title, longest);
    return `${signOf(entry, known)} ${languageNames[known]}: ${shown}`;
  });
  const rest = ['', seems, '', t('titles-printed'), ...lines, '', t('titles-choose')].join('\n');
  return {
    text: fmt`${viewWritten(entry, t)}\n${rest}`,
    buttons: [
      ...languageRows((known) =>
        titleButtons.ask.show(`${signOf(entry, known)} ${languageNames[known]}`, {
          entry: entry.id,
          locale: known,
        }),
      ),
      ...(isAdmin ? [backToList(t)] : []),
    ],
  };
}

function sayLanguage(language: string | null, { t, locale }: Pick<Reader, 't' | 'locale'>): string {
  if (language === null) return t('titles-language-unknown');
  if (language === severalLanguages) return t('titles-language-several');
  return t('titles-language', { language: nameLanguage(language, locale) });
}

/** The question for the title in one of the languages. */
export function viewTitleQuestion(entry: Titled, asked: Locale, { t, isAdmin }: Reader): Screen {
  const of = { entry: entry.id, locale: asked };
  const present = entry.titles[asked];
  const lines = [
    t('titles-question', { locale: asked }),
    ...(present === undefined ? [] : ['', t('now-answered', { answer: shorten(present, longest) })]),
  ];
  const change =
    present === undefined
      ? titleButtons.keep.show(t('button-title-keep'), of)
      : titleButtons.remove.show(t('button-translation-remove'), of);
  const back = titleButtons.open.show(t('button-back'), of);
  return {
    text: fmt`${viewWritten(entry, t)}\n\n${lines.join('\n')}`,
    buttons: [[change], [back], ...(isAdmin ? [backToList(t)] : [])],
  };
}

function viewWritten({ number, title }: Titled, t: Texts): FormattedString {
  return fmt`${FormattedString.b(t('number', { number: String(number) }))}\n${shorten(title, longest)}`;
}

function signOf({ titles }: Titled, locale: Locale): string {
  return titles[locale] === undefined ? '▫️' : '✅';
}

function backToList(t: Texts): InlineKeyboardButton[] {
  return [checkButtons.list.show(t('button-to-titles'), { kind: 'titles', page: 0 })];
}
