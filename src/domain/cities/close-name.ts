import { editDistance } from '#src/domain/text/edit-distance.ts';
import { foldName, loosenKey } from '#src/domain/text/fold.ts';
import { buildCityStems } from './cases.ts';

/** Of so many letters each may have one error; in a shorter name an error makes another name of it. */
const lettersPerError = 4;
const mostErrors = 2;

/** Whether a name is really similar to what was typed: in a case, begun, or with a few typing errors. */
export function isCloseName(typed: string, name: string): boolean {
  const [from, to] = [foldName(typed), foldName(name)];
  if (to.startsWith(from) || buildCityStems(typed).some((stem) => stem === to)) return true;
  const errors = Math.min(mostErrors, Math.floor(from.length / lettersPerError));
  return (
    errors > 0 &&
    (editDistance(from, to, errors) <= errors ||
      editDistance(loosenKey(from), loosenKey(to), errors) <= errors)
  );
}
