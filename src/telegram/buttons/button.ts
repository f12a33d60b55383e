import type { InlineKeyboardButton } from 'grammy/types';
import { z } from 'zod';
import type { PlainText } from '#locales/texts.ts';
import { type ButtonId, readId } from '#src/telegram/button-ids.ts';
import type { Audience, DeclaredCommand } from '#src/telegram/commands/declared.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { mostButtonBytes } from '#src/telegram/limits.ts';

/** A place of a button that names something, which is looked up for whoever taps. */
export interface Named<Found> {
  /** Null where there is no such thing, or none that they may see here. */
  find(ctx: HesabatContext, id: ButtonId | null): Promise<Found | null> | Found | null;
  /** Whether the button does something also where nothing is found. */
  isOptional: boolean;
}

/** A place of a button that is a value, such as a page or a language. */
type Value = z.ZodType<unknown, string>;

/** What a button carries, in the order in which it stands there; `_` is a place that nothing stands at. */
export type Fields = Readonly<Record<string, Value | Named<unknown>>>;

type NamesOf<F extends Fields> = Exclude<keyof F, '_'>;

/** What a view puts behind a button. */
type Written<F extends Fields> = {
  [Name in NamesOf<F>]: F[Name] extends Named<infer Found>
    ? number | (null extends Found ? null : never)
    : F[Name] extends z.ZodType<infer Out>
      ? Out
      : never;
};

/** Of a button that carries nothing, none need be given. */
type Values<F extends Fields> = object extends Written<F> ? [Written<F>?] : [Written<F>];

/** What stands behind a button. */
export type Read<F extends Fields> = {
  [Name in NamesOf<F>]: F[Name] extends z.ZodType<infer Out> ? Out : ButtonId | null;
};

/** What a tap is about: the same, with what is named in the place of its id. */
export type Found<F extends Fields> = {
  [Name in NamesOf<F>]: F[Name] extends Named<infer One>
    ? One
    : F[Name] extends z.ZodType<infer Out>
      ? Out
      : never;
};

/** Who may tap a button where, and what they hear instead; the words of commands mean the same here. */
export interface Rules<F extends Fields = Fields>
  extends Pick<DeclaredCommand, 'for' | 'evenIf' | 'startsConversation'> {
  /** Overrides `for` by what the button carries. */
  audience?(read: Read<F>): Audience;
  /** `moderators` is the moderators' chat alone, and its members alone. Elsewhere nothing is said. */
  where: 'private' | 'both' | 'moderators';
  /** Pops up for whoever may not do this, instead of the words that are usual. */
  refusal?: 'setup-refused' | 'report-refused';
  /** Pops up where what it names is gone, or the button is of an earlier version; else nothing does. */
  stale?: PlainText;
  /** Answers the tap itself, most often with words that pop up; all others are answered before they do anything. */
  popsUp?: boolean;
}

/** A button, wherever it is shown. */
export interface Button<F extends Fields = Fields> extends Rules<F> {
  /** How its data begins. */
  name: string;
  fields: F;
  /** @throws RangeError when it does not fit behind a button: a mistake of ours, found by tests. */
  data(...values: Values<F>): string;
  show(label: string, ...values: Values<F>): InlineKeyboardButton.CallbackButton;
  /** Whether this is its data, in whatever state. */
  isOn(data: string | undefined): boolean;
  /** Null for the data of another button, and for what is none of ours. */
  read(data: string | undefined): Read<F> | null;
}

/** Any of them, whatever it carries. */
export type AnyButton = Omit<Button, 'data' | 'show'>;

/** Declares a button once: what it carries, who may tap it, and where. */
export function defineButton<const F extends Fields>(name: string, rules: Rules<F>, fields: F): Button<F> {
  const { _, ...carried } = fields;
  const shape = z.object(
    Object.fromEntries(
      Object.entries(carried).map(([field, one]) => [
        field,
        'find' in one ? z.string().transform(readId) : one,
      ]),
    ),
  );
  const isOn = (data: string | undefined) => data === name || (data?.startsWith(`${name}:`) ?? false);
  const data = (values: object = {}) => {
    const written = values as Readonly<Record<string, unknown>>;
    const places = Object.keys(fields).map((field) => String(written[field] ?? ''));
    const packed = [name, ...places].join(':').replace(/:+$/, '');
    if (Buffer.byteLength(packed) > mostButtonBytes)
      throw new RangeError(`over ${mostButtonBytes} bytes: ${packed}`);
    return packed;
  };
  return {
    ...rules,
    name,
    fields,
    data,
    show: (label, ...values) => ({ text: label, callback_data: data(...values) }),
    isOn,
    read(data) {
      if (data === undefined || !isOn(data)) return null;
      const places = data.slice(name.length + 1).split(':');
      const read = shape.safeParse(
        Object.fromEntries(Object.keys(fields).map((field, index) => [field, places[index] ?? ''])),
      );
      return (read.data as Read<F> | undefined) ?? null;
    },
  };
}

/**
 * Declares the buttons of one kind, which share their rules, each by what it carries.
 * @param rules `popsUp` names those that answer the tap themselves
 */
export function defineButtons<const All extends Readonly<Record<string, Fields>>>(
  kind: string,
  { popsUp, ...rules }: Omit<Rules, 'popsUp'> & { popsUp?: 'all' | ReadonlyArray<keyof All> },
  all: All,
): { readonly [Action in keyof All & string]: Button<All[Action]> } {
  const define = ([action, fields]: [string, Fields]) => {
    const own = { ...rules, popsUp: popsUp === 'all' || (popsUp?.includes(action) ?? false) };
    return [action, defineButton(`${kind}:${action}`, own, fields)];
  };
  return Object.fromEntries(Object.entries(all).map(define));
}

/** The same for each of several names. */
export function byName<Name extends string, One>(
  names: readonly Name[],
  build: (name: Name) => One,
): Record<Name, One> {
  return Object.fromEntries(names.map((name) => [name, build(name)])) as Record<Name, One>;
}
