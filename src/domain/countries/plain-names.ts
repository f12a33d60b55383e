import { readNamesByCode } from './names-by-code.ts';

/** Where ICU's name is long, formal or ends in a bracket, the plain short one that people say, by the country's code. */
export const plainNames = readNamesByCode('short');
