import { readNamesByCode } from './names-by-code.ts';

/** The full names of states, by their codes. A language where the full name is the short one is left out. */
export const officialNames = readNamesByCode('official');
