import { readFileSync } from 'node:fs';

/** Events of one city, day and organization. Each event is a list of titles that people may give it. */
export interface EventBlock {
  country: string;
  /** The city in Azerbaijani, Russian, Turkish and English. */
  cities: string[];
  events: string[][];
}

/** Reads a file of `tests/fixtures/duplicates`. */
export function readEventBlocks(name: string): EventBlock[] {
  const text = readFileSync(new URL(`../fixtures/duplicates/${name}.txt`, import.meta.url), 'utf8');
  const blocks: EventBlock[] = [];
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const parts = line
      .replace(/^@ /, '')
      .split('|')
      .map((part) => part.trim());
    if (line.startsWith('@')) {
      const [first = '', ...others] = parts;
      blocks.push({ country: first.slice(0, 2), cities: [first.slice(3), ...others], events: [] });
    } else {
      blocks.at(-1)?.events.push(parts);
    }
  }
  return blocks;
}

/** Reads a file of `tests/fixtures/duplicates` that has a pair of titles in each line. */
export function readTitlePairs(name: string): Array<[string, string]> {
  const text = readFileSync(new URL(`../fixtures/duplicates/${name}.txt`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [one = '', other = ''] = line.split(' | ');
      return [one, other];
    });
}
