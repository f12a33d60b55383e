import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { type Locale, locales } from '#src/domain/locale.ts';
import { showsSomething } from '#src/domain/text/visible.ts';
import type { Messages } from './messages.ts';

/** Returns a text in the reader's language. Pass ids as strings, because Fluent groups the digits of numbers. */
export type Texts = <Key extends keyof Messages>(
  key: Key,
  ...variables: Messages[Key] extends null ? [] : [Messages[Key]]
) => string;

/** The keys of the texts without variables. */
export type PlainText = {
  [Key in keyof Messages]: Messages[Key] extends null ? Key : never;
}[keyof Messages];

const bundles = Object.fromEntries(locales.map((locale) => [locale, loadBundle(locale)])) as Record<
  Locale,
  FluentBundle
>;

function loadBundle(locale: Locale): FluentBundle {
  // Fluent's isolation characters around every variable would break links, and people who copy a text would send them.
  // `readable` puts them only around values in another direction.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const source = readFileSync(new URL(`${locale}.ftl`, import.meta.url), 'utf8');
  const [problem] = bundle.addResource(new FluentResource(source));
  if (problem) throw problem;
  return bundle;
}

/** The texts of one language. @throws Error for a missing key or variable: a test goes through all of them. */
export function textsIn(locale: Locale): Texts {
  const bundle = bundles[locale];
  return (key, ...[variables]) => {
    const message = bundle.getMessage(key);
    if (!message?.value) throw new Error(`there is no text ${key} in ${locale}`);
    return bundle.formatPattern(message.value, variables ? readable(variables) : null);
  };
}

/** Letters that are written from right to left. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * Values as any text can hold them. One in which nothing can be seen would leave a hole: a dash stands in its place. One
 * from right to left would take the figures behind it along: it is isolated.
 */
function readable(variables: Record<string, string | number>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => {
      if (typeof value === 'number') return [name, value];
      if (!showsSomething(value)) return [name, '—'];
      return [name, rightToLeft.test(value) ? `\u2068${value}\u2069` : value];
    }),
  );
}
