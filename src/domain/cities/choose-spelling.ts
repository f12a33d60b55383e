import { editDistance } from '#src/domain/text/edit-distance.ts';
import { foldName, loosenKey } from '#src/domain/text/fold.ts';
import { buildCityStems } from './cases.ts';
import { inScript, isCyrillic, type Spelling } from './spellings.ts';

/** Distances beyond this one are not told apart. */
const farthest = 12;

/**
 * How much farther a name is that is only reached by taking a case ending off: "Haaqa" is rather Haga than a case of
 * Haag.
 */
const caseDistance = 2;

type Written = Spelling & { readonly text: string };

/**
 * The spelling of a place that is nearest to what was typed, in the script that was typed. Where the name that was
 * typed is known in the other script alone, it is kept as it was typed.
 */
export function nearestSpelling(typed: string, spellings: readonly Spelling[]): string {
  const names = [foldName(typed), ...buildCityStems(typed)];
  const inTyped = (one: Spelling | undefined) => one && inScript(one, isCyrillic(typed));
  const same = spellings.find(({ key }) => key === names[0]);
  if (same) return inTyped(same) ?? typed;
  // The name in "Lyon'da" is Lyon, and not Liona.
  for (const name of names) {
    const stem = inTyped(spellings.find(({ key }) => key === name));
    if (stem) return stem;
  }
  const lower = typed.toLowerCase();
  const distanceTo = ({ key, loose }: Spelling) =>
    Math.min(
      ...names.map((name, at) => {
        const apart = editDistance(name, key, farthest) + editDistance(loosenKey(name), loose, farthest);
        return at === 0 ? apart : apart + caseDistance;
      }),
    );
  return pickLeast(writeIn(isCyrillic(typed), spellings), (one) => [
    distanceTo(one),
    editDistance(lower, one.text.toLowerCase(), farthest),
  ]);
}

/** Letters, spaces and hyphens. A spelling with other signs is a transcription of some kind (Los And'eles). */
const plain = /^[\p{Lu}\p{Ll} -]+$/u;

/**
 * The spelling of a place for somebody who has typed none, in their script where there is one. It is chosen among the
 * plain ones that exist in both scripts, or among all where there are none such, as the one that differs least from
 * all others.
 */
export function commonSpelling(wantsCyrillic: boolean, spellings: readonly Spelling[]): string {
  const written = writeIn(wantsCyrillic, spellings);
  const inBoth = written.filter(({ name, text }) => name.includes('\n') && plain.test(text));
  return pickLeast(inBoth.length > 0 ? inBoth : written, (one) => [
    spellings.reduce((sum, other) => sum + editDistance(one.key, other.key, farthest), 0),
    one.text.length,
  ]);
}

function writeIn(wantsCyrillic: boolean, spellings: readonly Spelling[]): readonly Written[] {
  const inWanted = (wanted: boolean) =>
    spellings.flatMap((spelling) => {
      const text = inScript(spelling, wanted);
      return text === null ? [] : [{ ...spelling, text }];
    });
  const written = inWanted(wantsCyrillic);
  return written.length > 0 ? written : inWanted(!wantsCyrillic);
}

function pickLeast(written: readonly Written[], costsOf: (one: Written) => [number, number]): string {
  const measured = written.map((one) => ({ text: one.text, costs: costsOf(one) }));
  measured.sort((a, b) => a.costs[0] - b.costs[0] || a.costs[1] - b.costs[1] || (a.text < b.text ? -1 : 1));
  return measured[0]?.text ?? '';
}
