import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listMessages } from '#locales/generate-messages.ts';
import type { Messages } from '#locales/messages.ts';
import { samples } from '#locales/samples.ts';
import { textsIn } from '#locales/texts.ts';
import { type Locale, locales } from '#src/domain/locale.ts';
import { type Button, keyboards } from './keyboards.ts';

/** A phone cuts off what is longer, where two buttons share a row. */
const longestShared = 20;
const mostWordsShared = 3;

/** Where a button has a row to itself. */
const longestAlone = 34;

/** Longer ones, each with the reason why. */
const exceptions: ReadonlyMap<Button, string> = new Map<Button, string>([
  ['button-remove', 'holds the name of a city, which is cut at 24 letters'],
  ['button-keep', 'holds an answer, which is cut at 30 letters'],
  ['button-as-typed', 'holds the name of a city, which is cut at 30 letters'],
  ['button-invite-organization', 'holds the name of an organization, which is cut at 40 letters'],
  ['button-instead', 'holds the names of a group and its topic, which are cut at 40 letters each'],
  ['button-remove-for', 'holds the names of a group and its topic, which are cut at 40 letters each'],
]);

/** What buttons hold, as long as it usually is. */
const held: Readonly<Record<string, string | number>> = {
  ...samples,
  name: 'Österreich',
  number: '412',
  other: '398',
};

const keys = [
  ...listMessages(readFileSync(new URL('../../locales/en.ftl', import.meta.url), 'utf8')).keys(),
] as Button[];

/** They answer a tap; others do as well, which are said in messages too. */
const toasts = keys.filter((key) => key.startsWith('toast-'));

const segmenter = new Intl.Segmenter();
const lengthOf = (label: string) => [...segmenter.segment(label)].length;
const countWords = (label: string) => label.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

describe('the words of buttons', () => {
  it('are measured for every button', () => {
    const shown = new Set<string>(keyboards.flatMap(({ rows }) => rows.flat()));
    expect(keys.filter((key) => key.startsWith('button-') && !shown.has(key))).toEqual([]);
  });

  it('stand in keyboards of files that are there', () => {
    const files = keyboards.map(({ from }) => from);
    expect(files.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([]);
  });

  it.each(locales)('in %s fit on a phone', (locale) => {
    const long = keyboards.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row
          .filter((key) => !exceptions.has(key) && !fits(labelOf(key, locale), row.length > 1))
          .map((key) => `${key}: ${labelOf(key, locale)}`),
      ),
    );
    expect([...new Set(long)]).toEqual([]);
  });

  it('are short but for exceptions that are needed', () => {
    const isNeeded = (key: Button) =>
      keyboards.some(({ rows }) =>
        rows.some(
          (row) =>
            row.includes(key) && locales.some((locale) => !fits(longLabelOf(key, locale), row.length > 1)),
        ),
      );
    expect([...exceptions.keys()].filter((key) => !isNeeded(key))).toEqual([]);
  });

  it.each(locales)('in %s are distinct in each keyboard', (locale) => {
    const twice = keyboards.flatMap(({ from, rows }) => {
      const labels = [...new Set(rows.flat())].map((key) => labelOf(key, locale));
      return labels
        .filter((label, index) => labels.indexOf(label) !== index)
        .map((label) => `${from}: ${label}`);
    });
    expect(twice).toEqual([]);
  });

  it.each(locales)('in %s that pop up after a tap are as short as Telegram shows them', (locale) => {
    const long = toasts.map((key) => longLabelOf(key, locale)).filter((text) => text.length > 200);
    expect(long).toEqual([]);
  });
});

function fits(label: string, isShared: boolean): boolean {
  if (!isShared) return lengthOf(label) <= longestAlone;
  return lengthOf(label) <= longestShared && countWords(label) <= mostWordsShared;
}

function labelOf(key: Button, locale: Locale): string {
  return textsIn(locale)(key as 'button-remove', held as Messages['button-remove']);
}

/** With values as long as they are let through. */
function longLabelOf(key: Button, locale: Locale): string {
  const long = { ...held, name: 'N'.repeat(60), answer: 'A'.repeat(30) };
  return textsIn(locale)(key as 'button-remove', long as Messages['button-remove']);
}
