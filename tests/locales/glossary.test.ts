import { readFileSync } from 'node:fs';
import { type Entry, parse, Visitor } from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import { type Locale, languageNames, locales } from '#src/domain/locale.ts';

const read = (file: string) => readFileSync(new URL(`../../locales/${file}`, import.meta.url), 'utf8');
const sections = new Map(
  read('GLOSSARY.md')
    .split('\n## ')
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), listRows(section)]),
);
const exceptions = sections.get('Exceptions') ?? [];

describe('the glossary', () => {
  it('has a table for each language', () => {
    expect([...sections.keys()].sort()).toEqual(
      ['Exceptions', ...locales.map((locale) => languageNames[locale])].sort(),
    );
  });

  it.each(locales)('in %s has its words in the texts', (locale) => {
    const banned = listBanned(locale);
    const found = [...textsOf(locale)].flatMap(([key, text]) =>
      banned
        .filter((word) => patternOf(word).test(text) && !isExcepted(locale, key, word))
        .map((word) => `${key} says ${word}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('names no exception in vain, and a reason for each', () => {
    const vain = exceptions.filter(([language, key = '', word = '', why]) => {
      const locale = locales.find((known) => known === language);
      return !locale || !why || !patternOf(unquoted(word)).test(textsOf(locale).get(unquoted(key)) ?? '');
    });
    expect(vain).toEqual([]);
  });

  it('finds a word with any ending, and not within another', () => {
    expect(patternOf('print*').test('how it is printed')).toBe(true);
    expect(patternOf('print*').test('a blueprint')).toBe(false);
    expect(patternOf('çap*').test('Belə ÇAP edilir')).toBe(true);
    expect(patternOf('engelli*').test('engellisiniz')).toBe(true);
  });
});

/** The cells of a table, without its head. */
function listRows(section: string): string[][] {
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

function listBanned(locale: Locale): string[] {
  const rows = sections.get(languageNames[locale]) ?? [];
  return rows.flatMap((row) => [...(row[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word));
}

function patternOf(word: string): RegExp {
  const isBeginning = word.endsWith('*');
  const letters = word.replace('*', '').replace(/[.?+^$()[\]{}|\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}_])${letters}${isBeginning ? '' : '(?![\\p{L}_])'}`, 'iu');
}

function isExcepted(locale: Locale, key: string, word: string): boolean {
  return exceptions.some(
    ([language, text = '', excepted = '']) =>
      language === locale && unquoted(text) === key && unquoted(excepted) === word,
  );
}

function unquoted(cell: string): string {
  return cell.replaceAll('`', '');
}

/** The words of each text, in all its variants, without its variables. */
function textsOf(locale: Locale): Map<string, string> {
  const texts = new Map<string, string>();
  for (const entry of parse(read(`${locale}.ftl`), {}).body as Entry[]) {
    if (entry.type !== 'Message') continue;
    const words: string[] = [];
    class Collector extends Visitor {
      override visitTextElement(node: { value: string }): void {
        words.push(node.value);
      }
    }
    new Collector().visit(entry);
    texts.set(entry.id.name, words.join(' … ').replace(/\s+/g, ' '));
  }
  return texts;
}
