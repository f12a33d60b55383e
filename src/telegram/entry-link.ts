import { type ButtonId, readId } from './button-ids.ts';

/** What a link is for. These words must not change, because they are part of links in messages that were sent. */
type Purpose = 'edit' | 'title';

/** The words of an earlier version, which are still in the links of cards that it posted. */
const formerPurposes = new Map<string | undefined, Purpose>([['mend', 'edit']]);

/** Builds the link by which a moderator opens an entry in the private chat with the bot. */
export function entryLink(username: string, purpose: Purpose, entryId: number): string {
  return `https://t.me/${username}?start=${purpose}_${entryId}`;
}

/** Reads the text after /start: the id of an entry, or null if the text has another purpose. */
export function readEntryLink(purpose: Purpose, text: string): ButtonId | null {
  const [, found, id] = /^(\w+)_(\d+)$/.exec(text.trim()) ?? [];
  return (formerPurposes.get(found) ?? found) === purpose ? readId(id) : null;
}
