import { languages } from '#src/domain/languages/all-languages.ts';

const words = Object.values(languages).map(({ cityWords }) => cityWords);

/** Source of a regular expression for a word for a city before its name: "г. ", "город "; also in a case where asked for. */
export function wordBeforeCity({ inCaseToo = false } = {}): string {
  const before = words.flatMap((one) => (inCaseToo ? [...one.before, ...one.beforeInCase] : one.before));
  return `(?:${before.map((word) => (word.endsWith('.') ? `${word.slice(0, -1)}\\.\\s*` : `${word}\\s+`)).join('|')})`;
}

/** The same for one behind the name: " şəhərində". */
export function wordBehindCity(): string {
  return `\\s+(?:${words.flatMap(({ behind }) => behind).join('|')})`;
}
