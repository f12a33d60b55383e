import { expect, it } from 'vitest';
import table from '#src/domain/countries/foreign-names.json' with { type: 'json' };
import { listForeignNames } from '#src/gazetteer/list-foreign-names.ts';

it('the table of foreign names says what the languages of ICU call countries', () => {
  expect(JSON.stringify(table) === JSON.stringify(listForeignNames()), 'run: npm run countries').toBe(true);
});
