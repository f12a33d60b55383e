import { readNamesByCode } from './names-by-code.ts';

/** The full names of states, by their codes, in the languages in which they differ from the short ones. */
export const officialNames = readNamesByCode('official');
