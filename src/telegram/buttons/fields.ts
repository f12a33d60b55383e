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

/** A page of a list. They count from 0, which is also the page of a button that names none. */
export const page = number.catch(0);

/** The id of an update. Telegram's are below 2^31. */
export const updateId = z
  .string()
  .regex(/^[1-9]\d{0,9}$/)
  .transform(Number);

/** A field that stays empty. */
export const nothing = z.string();

/** The same value, or null if the field is empty or cannot be read. */
export function orNull<Out>(value: z.ZodType<Out, string>): z.ZodType<Out | null, string> {
  return value.nullable().catch(null) as z.ZodType<Out | null, string>;
}

/** An entry or draft of the person who taps. */
export const ownEntry = named(findOwnEntry);

/** A submitted entry, for people who may read the entries of others. */
export const submittedEntry = named(findSubmittedEntry);

/** The entry that the tapped message in the moderators' chat belongs to. */
export const tappedEntry = named(findTappedEntry);

/** The id of a row that admins may see. */
export const rowOfAdmin = named(idForAdmin);

/** The same for the id of a person. */
export const personOfAdmin = named(personIdForAdmin);

/** One of the rows that the person was shown. The function finds it among these by `oneOf`. */
export const shownRow = named((_ctx, id: ButtonId | null) => id);

/** A field that names something, which `find` looks up by a rule about who may see it. */
export function named<Found>(find: Named<Found>['find']): Named<Found> {
  return { find, isOptional: false };
}

/** The same for a button that works even if nothing is found. */
export function ifAny<Found>({ find }: Named<Found>): Named<Found | null> {
  return { find, isOptional: true };
}
