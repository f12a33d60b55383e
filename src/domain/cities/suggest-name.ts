import { languages } from '#src/domain/languages/all-languages.ts';
import type { Locale, LocalizedText } from '#src/domain/locale.ts';
import { editDistance } from '#src/domain/text/edit-distance.ts';
import { looseName } from '#src/domain/text/fold.ts';
import { commonSpelling } from './choose-spelling.ts';
import { isCyrillic, type Spelling } from './spellings.ts';

/** What is known of a place of the gazetteer. */
export interface KnownPlace {
  /** The gazetteer's own name, in Latin letters; empty while it is not loaded. */
  own: string;
  /** What languages call it, where that is another name (`src/gazetteer/city-names.tsv`). */
  names: LocalizedText;
  /** All its spellings; only needed for languages in Cyrillic that have no name for it. */
  spellings: readonly Spelling[];
}

/**
 * What a language may call a place, for an admin to accept: its name in that language, else the local name, or in
 * Cyrillic the usual spelling. Null if nothing is known in that script.
 */
export function suggestName(locale: Locale, { own, names, spellings }: KnownPlace): string | null {
  const named = names[locale];
  if (named !== undefined) return named;
  if (languages[locale].script === 'Latin') return own || null;
  return (
    commonSpelling(
      true,
      spellings.filter(({ name }) => isCyrillic(name)),
    ) || null
  );
}

/** Of two names for one place, so many letters in a hundred differ at most; otherwise they are different names. */
const mostDifferent = 60;

/**
 * Whether a suggestion is another name of the place rather than another spelling of what people wrote: Pekin and
 * Beijing. Such a name may be a political statement, so it is accepted by itself and not together with all others.
 */
export function isOtherName(suggestion: string, written: readonly string[]): boolean {
  const one = looseName(suggestion).replaceAll(' ', '');
  return !written.some((name) => {
    const other = looseName(name).replaceAll(' ', '');
    const length = Math.max(one.length, other.length);
    return 100 * editDistance(one, other, length) <= mostDifferent * length;
  });
}
