import { languages } from '#src/domain/languages/all-languages.ts';
import { tidyName } from '#src/domain/text/one-line.ts';
import { showsSomething } from '#src/domain/text/visible.ts';
import { hasCityWords, stripCityWords } from './city-words.ts';

/** A list of more names than this is split as it is: nobody asks whether some of them are one. */
const mostJoined = 12;

/** Number or sign before a name of a list, when its like stands before the others too: "1)", "2.", "3 -", "a)", "④". */
const numbered =
  /(?<=^|[\s,;])(?:\(?\p{Nd}{1,2}[.)\]:]|\p{Nd}{1,2}\s?[-–—](?=\s)|\(?\p{L}\)(?=\s)|\p{Nd}\uFE0F?\u20E3|[①-⑳])\s*(?=\p{L})/gu;

/** The same without any sign: "1 Samara 2 Saratov". Only where it counts from one on, for numbers are in names too. */
const counted = /(?<=^|\s)(\p{Nd}{1,2})\s+(?=\p{L})/gu;

/**
 * What always stands between two names, in any script. Two capital letters after a comma are a state's:
 * "Washington, D.C."; but "Boston, LA" are two.
 */
const dividers =
  /[;؛；|｜¦•\n\r\t\u2028\u2029]+|\s[·*]\s|[،、，]|,(?!\s*(?!LA)[A-Z]\.?[A-Z]\.?\s*(?:,|;|\n|$))/u;

const andWords = Object.values(languages).flatMap(({ and }) => and);

/** Languages of many countries that people report from. Their words for "and" are ICU's. */
const spokenThere =
  'ar be bg cs da de el es et fi fr he hu hy it ka kk ky lt lv nb nl pl pt ro sk sl sq sr sv tg tk uk uz';

const foreignAndWords = [...new Set(spokenThere.split(' ').flatMap(findAndWord))];

/** Another word of the same name: "St. Gallen", "La Paz". */
const nextWord = `\\s+(?!(?:${[...andWords, ...foreignAndWords].join('|')})\\s)\\p{L}`;

/** A slash before or behind one or two letters is within a name: "Ростов н/Д", "Frankfurt/M". */
const slash = `(?<!(?:^|[\\s-])\\p{L})[/／⁄∕](?!(?<=\\p{L}{4}\\s*[/／⁄∕])\\s*\\p{L}{1,2}(?!\\p{L}|\\.?(?:-|${nextWord})))`;

/** What stands between two names, unless they are the name of one place: "Biel/Bienne", "Brighton and Hove". */
const joints = new RegExp(
  `(\\s*(?:${slash}|[&＆+＋])\\s*|\\s+[-–—]+\\s*|\\s*-+\\s+|\\s*[–—]+\\s*|\\s(?:${andWords.join('|')})\\s)`,
  'iu',
);

/** Words for "and" that the bot's own languages do not have. Within names they stand too, so both sides have to be known. */
const foreignJoints = new RegExp(`\\s(?:${foreignAndWords.join('|')})\\s`, 'iu');

function findAndWord(language: string): string[] {
  const parts = new Intl.ListFormat(language).formatToParts(['a', 'b']);
  const word = parts.find(({ type }) => type === 'literal')?.value.trim() ?? '';
  return /^\p{L}+$/u.test(word) && !andWords.includes(word) ? [word] : [];
}

/**
 * The names of a list, whatever stands between them.
 * @param isOne whether a name that has a sign or a word for "and" in it is that of one place
 */
export function splitList(text: string, isOne: (name: string) => boolean): string[] {
  return splitByDividers(text).flatMap((part) =>
    mergeKnown(part, isOne).flatMap((name) => {
      const names = name.split(foreignJoints);
      return !isOne(tidyName(name)) && names.every((one) => isOne(tidyName(one))) ? names : [name];
    }),
  );
}

/**
 * The names in a text of which one has to know whether they are those of one place: with a sign, a word for "and" or a word
 * for a city in them. Mostly there are none.
 */
export function listDoubtful(text: string): string[] {
  const names = splitByDividers(text).flatMap((part) => {
    const pieces = part.split(joints);
    const foreign = pieces.filter((_, at) => at % 2 === 0).map((piece) => piece.split(foreignJoints));
    return [
      ...listRuns(pieces).map(({ name }) => name),
      ...foreign.flatMap((parts, at) => (parts.length > 1 ? [pieces[at * 2] ?? '', ...parts] : [])),
      ...foreign
        .flat()
        .map(tidyName)
        .filter(hasCityWords)
        .flatMap((name) => [name, stripCityWords(name)]),
    ];
  });
  return [...new Set(names.map(tidyName))];
}

/** How many names a text has at most, whatever is one of them: to tell that costs nothing. */
export function countNames(text: string): number {
  return splitByDividers(text)
    .flatMap((part) => part.split(joints).filter((_, at) => at % 2 === 0))
    .flatMap((piece) => piece.split(foreignJoints))
    .filter(showsSomething).length;
}

function splitByDividers(written: string): string[] {
  // Of a message full of spaces, each would be looked through to its end.
  const text = written.replace(/[^\S\r\n\u2028\u2029]{2,}/gu, ' ');
  return text.replace(isCounted(text) ? counted : isNumbered(text) ? numbered : /(?!)/, '\n').split(dividers);
}

/** One number within a text numbers nothing: "Wien 10. Bezirk". */
function isNumbered(text: string): boolean {
  const [first, ...more] = text.matchAll(numbered);
  return first !== undefined && (more.length > 0 || first.index === 0);
}

function isCounted(text: string): boolean {
  const numbers = [...text.matchAll(counted)].map(([, digits]) => Number(digits));
  return numbers.length > 1 && text.trim().startsWith('1') && numbers.every((one, at) => one === at + 1);
}

/** Leaves together what is one place, the longest first. */
function mergeKnown(part: string, isOne: (name: string) => boolean): string[] {
  const pieces = part.split(joints);
  const runs = listRuns(pieces).filter(({ name }) => isOne(tidyName(name)));
  const names: string[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const run = runs.find(({ from }) => from === at);
    names.push(run?.name ?? pieces[at] ?? '');
    if (run) at = run.to;
  }
  return names;
}

/** All that several pieces next to each other may be, the longest first. Every second piece is what stands between two. */
function listRuns(pieces: readonly string[]): Array<{ name: string; from: number; to: number }> {
  if (pieces.length > mostJoined * 2) return [];
  const runs: Array<{ name: string; from: number; to: number }> = [];
  for (let from = 0; from < pieces.length; from += 2) {
    for (let to = pieces.length - 1; to > from; to -= 2) {
      runs.push({ name: pieces.slice(from, to + 1).join(''), from, to });
    }
  }
  return runs;
}
