import { readFileSync } from 'node:fs';
import {
  type Entry,
  type Message,
  type Pattern,
  type Placeable,
  parse,
  type SelectExpression,
  Visitor,
} from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import { listMessages } from '#locales/generate-messages.ts';
import { samples } from '#locales/samples.ts';
import { textsIn } from '#locales/texts.ts';
import { readTranslatorNotes } from '#locales/translator-notes.ts';
import { type Locale, locales } from '#src/domain/locale.ts';

const sourceOf = (locale: Locale) =>
  readFileSync(new URL(`../../locales/${locale}.ftl`, import.meta.url), 'utf8');
const messagesOf = (locale: Locale) =>
  (parse(sourceOf(locale), {}).body as Entry[]).filter((entry): entry is Message => entry.type === 'Message');

const english = listMessages(sourceOf('en'));
const notes = readTranslatorNotes(sourceOf('en'));

/** What people type, and what Telegram gives for a name: with letters of the Hangul alphabet that draw nothing. */
const values = {
  'in small letters': 'van der berg',
  'in capitals': 'VAN DER BERG',
  long: 'Donaudampfschifffahrtsgesellschaft '.repeat(5).trim(),
  'of one space': ' ',
  'of a dash': '—',
  'of letters that draw nothing': '\u3164\u3164',
  'from right to left': 'ערב שירה',
} as const;

describe.each(locales)('each text in %s', (locale) => {
  const t = textsIn(locale) as (key: string, variables: Record<string, unknown>) => string;
  const choices = listChoices(locale);

  it.each(Object.entries(values))('is a sound sentence with a value %s', (_, value) => {
    const unsound = [...english].flatMap(([key, variables]) => {
      const filled = [...variables].map((name) => [name, isTyped(name, choices) ? value : samples[name]]);
      const text = t(key, Object.fromEntries(filled));
      return listFaults(text, isSentence(key)).map((fault) => `${key} ${fault}: ${text}`);
    });
    expect(unsound).toEqual([]);
  });

  it('hangs no suffix on a value', () => {
    expect(
      messagesOf(locale)
        .filter(hasSuffix)
        .map(({ id }) => id.name),
    ).toEqual([]);
  });
});

describe('a value from right to left', () => {
  const t = textsIn('en');

  it('is isolated, so that figures behind it stay where they are', () => {
    const text = t('card-approved', { name: 'ערב', moment: '26 February 2026, 14:05' });
    expect(text).toBe('✅ Approved by \u2068ערב\u2069, 26 February 2026, 14:05');
  });

  it('alone is: others can be copied and typed back', () => {
    const text = t('card-approved', { name: 'Leyla', moment: '26 February 2026, 14:05' });
    expect(text).toBe('✅ Approved by Leyla, 26 February 2026, 14:05');
  });
});

describe('the notes on fragments', () => {
  it('say why of texts that need it', () => {
    const isNeeded = (key: string) =>
      locales.some((locale) => {
        const t = textsIn(locale) as (key: string, variables: Record<string, unknown>) => string;
        const choices = listChoices(locale);
        const filled = [...(english.get(key) ?? [])].map((name) => [
          name,
          isTyped(name, choices) ? 'van der berg' : samples[name],
        ]);
        const text = t(key, Object.fromEntries(filled));
        return listFaults(text, true).length > 0;
      });
    const fragments = [...notes].filter(([, { fragment }]) => fragment !== null).map(([key]) => key);
    expect(fragments.filter((key) => !isNeeded(key))).toEqual([]);
  });
});

function isSentence(key: string): boolean {
  return notes.get(key)?.fragment === null;
}

function listFaults(text: string, isSentence: boolean): string[] {
  const faults = [
    [/ {2}/, 'has two spaces'],
    [/ [,.;:!?…](?!\p{L})/u, 'has a space before a sign'],
    [/\(\s*\)|“\s*”|«\s*»/u, 'encloses nothing'],
    [/(^|\s)[,;:]/mu, 'has a sign behind nothing'],
    [/^\s|\s$/u, 'begins or ends with a space'],
  ] as const;
  return [
    ...faults.filter(([pattern]) => pattern.test(text)).map(([, fault]) => fault),
    ...(isSentence && !beginsWell(text) ? ['begins with a small letter'] : []),
  ];
}

/** With a capital, a figure, № or a command; signs before it do not matter. A quotation keeps its own spelling. */
function beginsWell(text: string): boolean {
  const start = text.replace(/^([^\p{L}\p{N}“«№/]|\p{Extended_Pictographic})+/u, '');
  return start === '' || /^[\p{Lu}\p{Lo}\p{N}“«№/]/u.test(start);
}

/** Values that the code makes itself are as the samples: figures, days, links and what a text is chosen by. */
function isTyped(name: string, choices: ReadonlySet<string>): boolean {
  const sample = samples[name];
  return typeof sample === 'string' && !choices.has(name) && !/^\d|^https?:|^\[/.test(sample);
}

/** The variables by which texts are chosen, unless it is only whether there are any. */
function listChoices(locale: Locale): Set<string> {
  const chosen = new Set<string>();
  class Collector extends Visitor {
    override visitSelectExpression(node: SelectExpression): void {
      const keys = node.variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value));
      const isWhether = keys.every((key) => ['none', 'other'].includes(key));
      if (node.selector.type === 'VariableReference' && !isWhether) chosen.add(node.selector.id.name);
      this.genericVisit(node);
    }
  }
  for (const message of messagesOf(locale)) new Collector().visit(message);
  return chosen;
}

/** Whether a letter or an apostrophe follows a variable at once, or a sign that a suffix hangs on. */
function hasSuffix(message: Message): boolean {
  let found = false;
  class Collector extends Visitor {
    override visitPattern(node: Pattern): void {
      node.elements.forEach((element, index) => {
        const next = node.elements[index + 1];
        if (element.type !== 'Placeable' || !isVariable(element) || next?.type !== 'TextElement') return;
        if (/^[\p{L}'’]|^-\p{L}|^[”»][\p{L}'’-]/u.test(next.value)) found = true;
      });
      this.genericVisit(node);
    }
  }
  new Collector().visit(message);
  return found;
}

function isVariable({ expression }: Placeable): boolean {
  return expression.type === 'VariableReference';
}
