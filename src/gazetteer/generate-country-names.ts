import { writeFileSync } from 'node:fs';
import { listForeignNames } from './list-foreign-names.ts';

/**
 * Writes the table of what all languages call countries anew: `npm run countries`. It is kept in the repository, because to
 * ask ICU for 147 languages takes half a second and 20 MB.
 */
const file = new URL('../domain/countries/foreign-names.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(listForeignNames(), null, 2)}\n`);
