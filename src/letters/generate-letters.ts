import { writeFileSync } from 'node:fs';
import { readEld } from './read-eld.ts';
import { lettersFile, writeTable } from './table.ts';

/**
 * Writes the table of letters anew: `npm run letters`. It is kept in the repository, because ELD's own file takes a second
 * and 40 MB to read.
 */
writeFileSync(lettersFile, writeTable(await readEld()));
