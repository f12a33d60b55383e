import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildTypes, listMessages } from '#locales/generate-messages.ts';
import { textsIn } from '#locales/texts.ts';
import { readTranslatorNotes } from '#locales/translator-notes.ts';
import { questions } from '#src/domain/entries/questions.ts';
import { locales } from '#src/domain/locale.ts';

const folder = join(import.meta.dirname, '../../locales');
const sourceOf = (locale: string) => readFileSync(join(folder, `${locale}.ftl`), 'utf8');
const english = listMessages(sourceOf('en'));

/** The product's own sources, where every text must be used. */
const sources = ['src', 'conversations'].flatMap((top) => {
  const root = join(folder, '..', top);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, file), 'utf8'));
});

describe('the texts', () => {
  it('are there in each language of the bot, and in no other', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.ftl'));
    expect(files).toEqual(locales.map((locale) => `${locale}.ftl`).sort());
  });

  it.each(locales)('in %s are the same ones, with the same variables, in the same order', (locale) => {
    expect([...listMessages(sourceOf(locale))]).toEqual([...english]);
  });

  it('say who reads them', () => {
    const notes = readTranslatorNotes(sourceOf('en'));
    expect([...notes].filter(([, { readers }]) => readers.length === 0).map(([key]) => key)).toEqual([]);
  });

  it.each(locales)('in %s write the number of an entry in one way', (locale) => {
    const sign = /^(az|ru)$/.test(locale) ? /No\. ?\{/ : /№/;
    const isWrong = (line: string) => sign.test(line) || /#\{ \$number/.test(line);
    expect(sourceOf(locale).split('\n').filter(isWrong)).toEqual([]);
  });

  it.each(locales)('in %s can all be printed, whatever the numbers', (locale) => {
    const t = textsIn(locale) as (key: string, variables?: Record<string, unknown>) => string;
    for (const [key, variables] of english) {
      for (const number of [0, 1, 2, 5, 11, 21, 104]) {
        const values = Object.fromEntries([...variables].map((name) => [name, number]));
        const text = variables.size === 0 ? t(key) : t(key, values);
        expect(text, key).not.toMatch(/\{|\}|^\s|\s$/);
        expect(text, key).not.toBe('');
      }
    }
  });

  it('are all used', () => {
    const used = (key: string) =>
      sources.some((source) => source.includes(`'${key}'`)) ||
      // Built from parts, such as `reason-${…}`: the part before the last word stands in a template.
      sources.some((source) => source.includes(`\`${key.slice(0, key.lastIndexOf('-'))}-\${`)) ||
      sources.some((source) => source.includes(`\`${key.split('-')[0]}-\${`));
    expect([...english.keys()].filter((key) => !used(key))).toEqual([]);
  });

  it.each(questions)('name the answer %s', (question) => {
    expect([...english.keys()]).toContain(`answer-${question}`);
  });

  it('have the types that the generator writes', () => {
    expect(readFileSync(join(folder, 'messages.ts'), 'utf8')).toBe(buildTypes(sourceOf('en')));
  });
});

describe('texts that scripts rely on, in English', () => {
  const t = textsIn('en') as (key: string, variables?: Record<string, unknown>) => string;

  it.each(['title', 'date', 'country', 'city', 'category', 'photo'])(
    'a question for the %s names it first',
    (word) => {
      const words = /title|date|country|city|category|photo/i;
      const values = { least: 5, most: 200, example: '1 May', exampleRange: '1–3 May' };
      expect(t(`question-${word}`, values).match(words)?.[0]?.toLowerCase()).toBe(word);
    },
  );

  it.each([
    ['button-today', 'Today'],
    ['button-back', 'Back'],
    ['button-cancel', 'Cancel'],
    ['button-skip', 'Skip'],
    ['button-done', 'Done'],
    ['button-submit', 'Submit'],
    ['button-keep', 'Keep'],
    ['button-continue', 'Continue'],
    ['button-start-over', 'Start over'],
    ['button-approve', 'Approve'],
    ['button-reject', 'Reject'],
    ['button-undo', 'Undo'],
  ])('%s says %s', (key, word) => {
    expect(t(key, { day: 'x', answer: 'x' })).toContain(word);
  });
});
