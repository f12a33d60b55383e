import { languages } from '#src/domain/languages/all-languages.ts';
import { listWords } from '#src/domain/languages/list-words.ts';
import { foldName } from '#src/domain/text/fold.ts';

/** The same words in languages that the bot does not speak. */
const foreignBefore = `stadt hansestadt landeshauptstadt universitätsstadt kreisstadt gemeinde großraum freie ville commune
  ciudad municipio ayuntamiento città comune cidade município stad gemeente miasto gmina město mesto град гр община
  місто мiсто м смт селище municipiul orașul comuna kota qyteti δήμος πόλη ქალაქი ქ քաղաք مدينة شهر עיר העיר қала қ
  kommune tp`;
const foreignBehind = `stadt kreisstadt ville ciudad città cidade stad gemeente miasto město mesto град місто м oraș oraşi
  kommune kommun by khot хот қаласы қаласында қ shahri shahrida shahar sh шаҳри шаҳрида шаары шаарында shi shahari metropolitan
  ქალაქი მუნიციპალიტეტი მუნიციპალიტეტის
  bezirk stadtbezirk stadtteil ortsteil arrondissement quartier barrio quartiere wijk dzielnica mahallesi микрорайон мкр`;
const foreignLinks =
  'de del della delle di da do dos das d du des von van der die das den und la le les el il lo';
const foreignPrepositions = 'à au aux en a nel nella im zu aus bei na w u у з';

const all = Object.values(languages).map(({ cityWords }) => cityWords);
const before = readWords([...all.map((words) => words.before), foreignBefore]);
const behind = readWords([...all.flatMap((words) => words.behind), foreignBehind]);
/** Small words within names, folded. */
export const links = readWords([...all.map((words) => words.links), foreignLinks]);
const prepositions = readWords([
  ...Object.values(languages).map((language) => language.prepositions.join(' ')),
  foreignPrepositions,
]);

/** The number of a district: "Paris 15e", "Paris XV". */
const districtNumber = /^(?:\d{1,2}\.?(?:e|er|ème|eme|th|st|nd|rd)?|[XVI]+)$/u;

/** A postal code, where it is the only number: "70173 Stuttgart", "Wien 1010", "Paris (75015)"; but "1 Decembrie 1918". */
const longNumber = /^\(?(?:\p{Lu}{1,2}-)?\d{4,6}\)?,?$/u;

/** Words for a city that are written together with its name: 北京市, 서울시, "Osaka-shi". */
const attached = /(?<=\p{L}{2})(?:市|都|特別市|특별시|광역시|시)$|(?<=\p{L}{3})-(?:shi|si)$/u;

/** Folded; a word of one letter as it is written, since its look-alike in another script is another word. */
function readWords(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(listWords).map(keyOf));
}

function keyOf(word: string): string {
  const letters = word.toLowerCase().replace(/[.,()"«»]+/gu, '');
  return [...letters].length < 2 ? letters : foldName(letters).replaceAll(' ', '');
}

/**
 * The name without the words for a city, a town or a district around it, and without a preposition before it: "Gəncə şəh.",
 * "City of London", "в г. Самара", "Marneuli rayonunda"; without a postal code too. Whether the whole is the name of a place ("Kansas City") is to be
 * looked up. Empty where there are only such words.
 */
export function stripCityWords(name: string): string {
  // "г.Москва" is two words.
  const words = listWords(name.replace(/(?<=^|\s)(\p{L}{1,4}\.)(?=\p{L}{3})/gu, '$1 '));
  let [from, to] = [0, words.length];
  const isAt = (at: number, set: ReadonlySet<string>) => at < to && set.has(keyOf(words[at] ?? ''));
  const hasOneNumber = words.filter((word) => /\p{Nd}/u.test(word)).length === 1;
  const isPostalCode = (at: number) => hasOneNumber && to - from > 1 && longNumber.test(words[at] ?? '');
  if (isPostalCode(from)) from++;
  if (isAt(from, prepositions) && to - from > 1 && !/\.$/.test(words[from] ?? '')) from++;
  for (let at = from; at < to; at++) {
    // Small words are taken off with a word for a city alone: "the City of London", yet "La Paz".
    let next = at;
    while (isAt(next, links)) next++;
    if (!isAt(next, before)) break;
    from = next + 1;
    while (isAt(from, links)) from++;
    at = from - 1;
  }
  while (
    to > from &&
    (behind.has(keyOf(words[to - 1] ?? '')) || isDistrictNumber(words, from, to) || isPostalCode(to - 1))
  )
    to--;
  if (from === 0 && to === words.length) return stripAttached(name);
  return words
    .slice(from, to)
    .join(' ')
    .replace(/[,(]+$/u, '')
    .trim();
}

/** The name without a word for a city that is written together with it. */
export function stripAttached(name: string): string {
  return name.replace(attached, '');
}

function isDistrictNumber(words: readonly string[], from: number, to: number): boolean {
  return to - from > 1 && districtNumber.test(words[to - 1] ?? '');
}

/** Whether a name has such words beside it. */
export function hasCityWords(name: string): boolean {
  return stripCityWords(name) !== name;
}
