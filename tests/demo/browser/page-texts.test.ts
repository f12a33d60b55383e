import { expect, it, vi } from 'vitest';
import { languageNames } from '#src/domain/locale.ts';

it('the page of the demo speaks every language of the bot', async () => {
  vi.stubGlobal('localStorage', { getItem: () => null });
  const { languages, table } = await import(new URL('../page/texts.js', import.meta.url).href);
  expect(Object.entries(languages)).toEqual(Object.entries(languageNames));
  const incomplete = Object.entries<string[]>(table).filter(
    ([, words]) => words.length !== Object.keys(languageNames).length,
  );
  expect(incomplete).toEqual([]);
});
