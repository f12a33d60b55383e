import { describe, expect, it } from 'vitest';
import { listHeavyTests, listTests, listTestsOfPrograms } from './support/suite/heavy-tests.ts';

const heavy = listHeavyTests();

describe('the fast tests', () => {
  it('are those of all rules of the product', () => {
    expect(heavy.filter((file) => file.startsWith('tests/domain/'))).toEqual([]);
    expect(listTests().filter((file) => file.startsWith('tests/domain/'))).not.toEqual([]);
  });

  it.each([
    ['the whole bot', 'tests/story.test.ts'],
    ['a database', 'tests/db/foreign-keys.test.ts'],
    ['a process', 'tests/main.test.ts'],
    ['a browser', 'tests/demo/browser/page.test.ts'],
    ['pictures', 'tests/photos/clean-photo.test.ts'],
    ['a document', 'tests/report/formats/pdf/build-pdf.test.ts'],
  ])('are none that need %s', (_what, file) => {
    expect(heavy).toContain(file);
  });
});

describe('the tests that start programs, and so begin first', () => {
  it.each([
    'tests/main.test.ts',
    'tests/chaos/chaos.test.ts',
    'tests/demo/browser/page.test.ts',
    'tests/db/embedded.test.ts',
  ])('are such as %s', (file) => expect(listTestsOfPrograms()).toContain(file));

  it('are none where only the bot starts any, as it does for pictures', () => {
    expect(listTestsOfPrograms()).not.toContain('tests/story.test.ts');
  });
});
