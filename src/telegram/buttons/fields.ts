import { z } from 'zod';
import {
  type ButtonId,
  findOwnEntry,
  findSubmittedEntry,
  findTappedEntry,
  idForAdmin,
  personIdForAdmin,
} from '#src/telegram/button-ids.ts';
import type { Named } from './button.ts';

/** A number that names nothing, such as a version. */
export const number = z
  .string()
  .regex(/^(0|[1-9]\d{0,8})$/)
  .transform(Number);

/** Of a list, the first being 0: where no page is named, that one. */
export const page = number.catch(0);

/** The id of an update: Telegram counts them up to 2^31. */
export const updateId = z
  .string()
  .regex(/^[1-9]\d{0,9}$/)
  .transform(Number);

/** A place that nothing stands at. */
export const nothing = z.string();

/** The same, or null where nothing stands there, or nothing that is known. */
export function orNull<Out>(value: z.ZodType<Out, string>): z.ZodType<Out | null, string> {
  return value.nullable().catch(null) as z.ZodType<Out | null, string>;
}

/** An entry or draft of whoever taps. */
export const ownEntry = named(findOwnEntry);

/** An entry that moderators may see, for whoever reads the entries of others. */
export const submittedEntry = named(findSubmittedEntry);

/** The entry whose own message in the moderators' chat is tapped. */
export const tappedEntry = named(findTappedEntry);

/** The id of a row that admins may see. */
export const rowOfAdmin = named(idForAdmin);

/** The same of a person. */
export const personOfAdmin = named(personIdForAdmin);

/** One of the rows that whoever taps was shown: it is looked for among those (`oneOf`). */
export const shownRow = named((_ctx, id: ButtonId | null) => id);

/** A place that names something, by the rule about who may see it. */
export function named<Found>(find: Named<Found>['find']): Named<Found> {
  return { find, isOptional: false };
}

/** The same for a button that does something also where nothing is found. */
export function ifAny<Found>({ find }: Named<Found>): Named<Found | null> {
  return { find, isOptional: true };
}
