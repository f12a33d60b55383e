import { textsIn } from '#locales/texts.ts';
import { type Askable, stepOf } from '#src/domain/entries/questions.ts';
import { skippable } from '#tests/support/asks.ts';
import type { MessageRecord } from '#tests/telegram-server/state/message-record.ts';
import type { BotKind } from './bot-under-test.ts';
import type { Step } from './organizer.ts';
import type { Album } from './phone-photos.ts';

const t = textsIn('en');

/** A prompt that can be answered: the ones before it have lost their buttons. */
function asks(question: Askable, withButton = ''): Step['shows'] {
  const words = t('step', stepOf(question));
  return (message) => says(message, words) && has(message, withButton);
}

/** Known by its button: a question about a duplicate, which comes before it, is the same step. */
const preview = asks('preview', t('button-submit'));

const begin: Step = { name: '/new', act: (who) => who.write('/new'), shows: asks('title') };

let cities = 0;

/** @param nameCity what to write as the city, each time */
const questionsAbout = (nameCity: () => string): Step[] => [
  { name: 'title', act: (who) => who.write('An evening of poetry and music'), shows: asks('date') },
  { name: 'date', act: (who) => who.tap('Today'), shows: asks('country') },
  { name: 'country', act: (who) => who.write('Germany'), shows: asks('city') },
  { name: 'city', act: (who) => who.write(nameCity()), shows: asks('city', t('button-done')) },
  { name: 'city done', act: (who) => who.tap(t('button-done')), shows: asks('category') },
  { name: 'category', act: (who) => who.tap(t('category-commemoration')), shows: asks('photo') },
];

const questions = questionsAbout(nextCity);

/** Another one each time: entries of two cities are never taken for one event, whatever their photos look like. */
function nextCity(): string {
  cities += 1;
  return `Ulm ${[...String(cities)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
}

const noPhotos: Step = { name: 'no photos', act: (who) => who.tap(t('button-skip')), shows: preview };

const photosDone: Step = {
  name: 'photos done',
  act: (who) => who.tap(t('button-done')),
  shows: preview,
};

const cancel: Step = {
  name: 'cancel',
  act: (who) => who.tap(t('button-cancel')),
  shows: (message) => says(message, t('cancelled')),
};

export const submit: Step = {
  name: 'submit',
  act: (who) => who.tap(t('button-submit')),
  shows: (message) => /^No\. \d+ received/.test(message.content.text ?? ''),
};

/** How many steps one time through the wizard is. */
export const wizardLength = questions.length + skippable.length + 3;

/** Through the wizard again and again: at the preview each entry is put aside, so that no card is enqueued. */
function* wizard(): Generator<Step, undefined> {
  for (;;) yield* [begin, ...questions, noPhotos, cancel];
}

/** So many entries from /new to Submit, each with so many photos of the album. */
export function* reporting(
  entries: number,
  photos: number,
  album: Album,
  nameCity: () => string = nextCity,
): Generator<Step, undefined> {
  const about = questionsAbout(nameCity);
  for (let entry = 0; entry < entries; entry += 1) {
    yield* [begin, ...about, sendPhotos(album.take(photos)), photosDone, submit];
  }
  return undefined;
}

/** Together, as an album comes; done when all are stored. */
function sendPhotos(photos: readonly Buffer[]): Step {
  const stored = t('photo-count', { stored: photos.length, most: 10 });
  return {
    name: 'photos',
    act: (who) => who.person.sendAlbum(who.chat, photos),
    shows: (message) => says(message, stored) && has(message, t('button-done')),
  };
}

function* writing(first: string | null): Generator<Step, undefined> {
  const write = (words: string): Step => ({
    name: words,
    act: (who) => who.write(words),
    shows: () => true,
  });
  if (first !== null) yield write(first);
  for (;;) yield write('An evening of poetry and music');
}

/** What people do without end at each bot. */
export const walks: Record<BotKind, () => Iterator<Step, undefined>> = {
  hesabat: wizard,
  echo: () => writing(null),
  builder: () => writing('/start'),
};

function says({ content }: MessageRecord, words: string): boolean {
  return (content.text ?? content.caption ?? '').includes(words);
}

function has({ inlineKeyboard }: MessageRecord, label: string): boolean {
  return inlineKeyboard?.inline_keyboard.some((row) => row.some(({ text }) => text.includes(label))) ?? false;
}
