import { languages } from '#src/domain/languages/all-languages.ts';
import { listWords } from '#src/domain/languages/list-words.ts';
import { foldName } from '#src/domain/text/fold.ts';

/** The key of "held online" in place of a city's. */
export const onlineKey = 'online';

const all = Object.values(languages).map(({ online }) => online);

/** The same words in languages that the bot does not speak. */
const ownWords = ['ონლაინ', 'ზუმ', 'zdaln', 'onlajn', 'videokonferenz', 'انلاین', 'آنلاین', 'اونلاين'].map(
  foldName,
);
const ownPhrases = ['en ligne', 'en linea', 'im internet', 'im netz', 'in rete', 'a distance', 'a distancia'];
const ownAround = listWords(
  'im in als per en par uber por su sur veranstaltung treffen format formats ფორმატში',
);

const words = [...all.flatMap((one) => listWords(one.words)), ...ownWords];
const phrases = [...all.flatMap((one) => one.phrases.split(', ')), ...ownPhrases].toSorted(
  (one, other) => other.length - one.length,
);
const around = new Set([...all.flatMap((one) => listWords(one.around)), ...ownAround]);

/** What a word for it may end in: "zoomda", "вебинара", "онлайновой", "virtually". */
const ending =
  /^(?:[aeiouy]|s|da|de|dan|den|la|le|da?n|in?d?[ae]n?|la|um|om|em|e?ov(?:iy|aya|oe|oy|om|ogo|ie|ix)?|n(?:iy|aya|oe|oy|om|uyu|ie|ix|o)|iya|iyasi|iyas?inda|ing|ly|li|lari|larda|e?nn(?:iy|aya|oe|oy|om|ogo|o|ie)|a|u|ov|am|ax|sia|siya|siyasi|siyasinda|siyada|ya|i|in|inin|nda|tsiya|tsii|ce|lik)?$/u;

function saysOnline(word: string): boolean {
  return words.some((known) => word.startsWith(known) && ending.test(word.slice(known.length)));
}

/** Whether what was typed in place of a city says no more than that the event was held online. */
export function isOnline(typed: string): boolean {
  const name = ` ${foldName(typed)} `;
  const rest = phrases.reduce((left, phrase) => left.replaceAll(` ${phrase} `, ' + '), name);
  const parts = listWords(rest);
  return parts.some((part) => part === '+' || saysOnline(part)) && parts.every((part) => isAbout(part));
}

function isAbout(part: string): boolean {
  return part === '+' || around.has(part) || saysOnline(part);
}

/** A word in brackets, or the first or the last words: "Berlin (online)", "Online – Berlin", "Zoom Berlin". */
const brackets = /^(.+?)\s*[([]([^()[\]]+)[)\]]\s*$/u;
const dash = /\s*[-–—:]\s+|\s+[-–—]\s*/u;

/**
 * The city that stands beside a word for "online" in one name: "Berlin (online)"; null where there is none. Without a sign
 * between them it may be the name of a place elsewhere: "Bergen op Zoom".
 */
export function findCityBesideOnline(typed: string): { city: string; hasSign: boolean } | null {
  const [, before = '', within = ''] = brackets.exec(typed) ?? [];
  const parts = before === '' ? typed.split(dash) : [before, within];
  const cities = parts.filter((part) => !isOnline(part));
  if (cities.length === 1 && cities.length < parts.length) return besideOnline(cities[0] ?? '', true);
  const typedWords = typed.trim().split(/\s+/);
  for (let count = 1; count < typedWords.length; count++) {
    const [head, tail] = [typedWords.slice(0, count).join(' '), typedWords.slice(count).join(' ')];
    const [ofHead, ofTail] = [isOnline(head), isOnline(tail)];
    if (ofHead !== ofTail) return besideOnline(ofHead ? tail : head, false);
  }
  return null;
}

function besideOnline(name: string, hasSign: boolean): { city: string; hasSign: boolean } | null {
  const city = name.replace(/^[^\p{L}]+|[^\p{L})\]]+$/gu, '');
  return city === '' ? null : { city, hasSign };
}
