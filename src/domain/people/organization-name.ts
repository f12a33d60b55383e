import { languages } from '#src/domain/languages/all-languages.ts';
import { editDistance } from '#src/domain/text/edit-distance.ts';
import { foldName, looseName } from '#src/domain/text/fold.ts';
import { tidyName } from '#src/domain/text/one-line.ts';

export const organizationNameLength = { least: 2, most: 100 } as const;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What was typed as the name of an organization, tidied: 2 to 100 characters with letters; null otherwise. */
export function readOrganizationName(typed: string): string | null {
  const name = tidyName(typed);
  const length = [...graphemes.segment(name)].length;
  const { least, most } = organizationNameLength;
  const isFit = length >= least && length <= most && name.length <= most * 12 && /\p{L}/u.test(name);
  return isFit ? name : null;
}

const courtesies = new Set(
  Object.values(languages).flatMap((language) => language.courtesies.map((words) => foldName(words))),
);

/** Whether somebody is polite rather than answering. */
export function isCourtesy(typed: string): boolean {
  return courtesies.has(foldName(typed.replace(/[^\p{L}\p{N}\s]/gu, '')));
}

/** More words than a name usually has. */
const mostWords = 6;

/**
 * Whether what was typed may be a sentence to somebody rather than a name: it asks or calls out, a sentence ends in
 * the middle of it ("e.V." and "St." end none), or it goes on for long.
 */
export function isLikeSentence(name: string): boolean {
  return /[?!]/.test(name) || /\p{L}{4}[.…]+\s+\p{L}/u.test(name) || name.split(/\s+/).length > mostWords;
}

/** A name may have one typing error for each so many of its letters. */
const lettersPerError = 6;

const mostSimilar = 3;

/**
 * The organizations that may be meant by a name, the likeliest first: they sound the same, are a few typing
 * errors away, or one name has all the words of the other. The same name is not among them.
 */
export function findSimilarOrganizations<Known extends { key: string }>(
  name: string,
  known: readonly Known[],
): Known[] {
  const key = foldName(name);
  const loose = looseName(name);
  const limit = Math.max(1, Math.floor(loose.length / lettersPerError));
  const measured = known.flatMap((organization) => {
    if (organization.key === key) return [];
    const errors = editDistance(loose, looseName(organization.key), limit);
    if (errors <= limit) return [{ organization, errors }];
    return sharesWords(key, organization.key) ? [{ organization, errors: limit + 1 }] : [];
  });
  return measured
    .sort((a, b) => a.errors - b.errors)
    .slice(0, mostSimilar)
    .map(({ organization }) => organization);
}

/** Whether one has all the words of the other; a single short one, as an abbreviation, says too little. */
function sharesWords(a: string, b: string): boolean {
  const [fewer = [], more = []] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length);
  return fewer.join('').length > 3 && fewer.every((word) => more.some((other) => isSameWord(word, other)));
}

function isSameWord(a: string, b: string): boolean {
  const limit = Math.min(a.length, b.length) > 3 ? 1 : 0;
  return editDistance(a, b, limit) <= limit;
}
