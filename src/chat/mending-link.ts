import { z } from 'zod';

/** The address that opens the mending of an entry in the private chat with the bot. */
export function mendingLink(username: string, entryId: number): string {
  return `https://t.me/${username}?start=mend_${entryId}`;
}

const parameter = z
  .string()
  .regex(/^mend_[1-9]\d{0,8}$/)
  .transform((text) => Number(text.slice('mend_'.length)));

/** Reads what comes with /start: the id of the entry that is to be mended, or null where it is about something else. */
export function readMendingLink(text: string): number | null {
  return parameter.safeParse(text.trim()).data ?? null;
}
