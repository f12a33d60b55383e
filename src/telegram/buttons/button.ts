import type { InlineKeyboardButton } from 'grammy/types';
import { z } from 'zod';
import type { PlainText } from '#locales/texts.ts';
import { type ButtonId, readId } from '#src/telegram/button-ids.ts';
import type { Audience, DeclaredCommand } from '#src/telegram/commands/declared.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { mostButtonBytes } from '#src/telegram/limits.ts';

/** A field of a button that holds an id. What it names is looked up for the person who taps. */
export interface Named<Found> {
  /** Finds what the id names; null if it does not exist, or the person may not see it here. */
  find(ctx: HesabatContext, id: ButtonId | null): Promise<Found | null> | Found | null;
  /** Whether the button works even if nothing is found. */
  isOptional: boolean;
}

/** A field of a button that holds a value, such as a page or a language. */
type Value = z.ZodType<unknown, string>;

/** What a button carries, in the order of its data. `_` is a field that stays empty. */
export type Fields = Readonly<Record<string, Value | Named<unknown>>>;

type NamesOf<F extends Fields> = Exclude<keyof F, '_'>;

/** The values that a view gives to a button. */
type Written<F extends Fields> = {
  [Name in NamesOf<F>]: F[Name] extends Named<infer Found>
    ? number | (null extends Found ? null : never)
    : F[Name] extends z.ZodType<infer Out>
      ? Out
      : never;
};

/** The same as arguments, which may be left out if the button carries nothing. */
type Values<F extends Fields> = object extends Written<F> ? [Written<F>?] : [Written<F>];

/** What is read from a button. */
export type Read<F extends Fields> = {
  [Name in NamesOf<F>]: F[Name] extends z.ZodType<infer Out> ? Out : ButtonId | null;
};

/** The same, with what was found in place of each id. */
export type Found<F extends Fields> = {
  [Name in NamesOf<F>]: F[Name] extends Named<infer One>
    ? One
    : F[Name] extends z.ZodType<infer Out>
      ? Out
      : never;
};

/** Who may tap a button and where, and what others are told. Properties of commands have the same meaning here. */
export interface Rules<F extends Fields = Fields>
  extends Pick<DeclaredCommand, 'for' | 'evenIf' | 'startsConversation'> {
  /** Replaces `for`, if the audience depends on what the button carries. */
  audience?(read: Read<F>): Audience;
  /** `moderators` means only in the moderators' chat, and only its members. */
  where: 'private' | 'both' | 'moderators';
  /** Pops up for people who may not use the button, instead of the usual text. */
  refusal?: 'setup-refused' | 'report-refused';
  /** Pops up if what the button names does not exist any more, or the button is of an earlier version. */
  stale?: PlainText;
  /**
   * Whether the function answers the tap itself, usually with a text that pops up. Other taps are answered before
   * it.
   */
  popsUp?: boolean;
}

/** The declaration of a button. */
export interface Button<F extends Fields = Fields> extends Rules<F> {
  /** The beginning of its data. */
  name: string;
  fields: F;
  /** Builds its data. @throws RangeError if it is too long for a button, which is a mistake of ours that tests find */
  data(...values: Values<F>): string;
  show(label: string, ...values: Values<F>): InlineKeyboardButton.CallbackButton;
  /** Whether this is data of the button, even if it cannot be read. */
  isOn(data: string | undefined): boolean;
  /** Reads its data; null for the data of another button, or data that no button of ours has. */
  read(data: string | undefined): Read<F> | null;
}

/** A button, whatever it carries. */
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
