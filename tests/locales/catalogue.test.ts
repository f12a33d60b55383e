import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildCatalogue } from '#locales/generate-catalogue.ts';
import { listMessages } from '#locales/generate-messages.ts';
import { samples } from '#locales/samples.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it('the page of all texts is the one that the generator writes', () => {
  expect(read('docs/messages.md')).toBe(buildCatalogue());
});

it('every text is on it, with an example for each of its variables', () => {
  const english = listMessages(read('locales/en.ftl'));
  const page = read('docs/messages.md');
  expect([...english.keys()].filter((key) => !page.includes(`\n\`${key}\` · `))).toEqual([]);
  const variables = new Set([...english.values()].flatMap((names) => [...names]));
  expect([...variables].filter((name) => !(name in samples))).toEqual([]);
  expect(page).not.toMatch(/undefined|\{ ?\$/);
});
