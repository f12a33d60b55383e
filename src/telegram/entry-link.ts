import { type ButtonId, readId } from './button-ids.ts';

/** What a moderator does to an entry in private: the words are in links that phones keep. */
type Purpose = 'edit' | 'title';

/** What links of an earlier version say: they are on cards that were posted then. */
const formerPurposes = new Map<string | undefined, Purpose>([['mend', 'edit']]);

/** The address that opens an entry in the private chat with the bot. */
export function entryLink(username: string, purpose: Purpose, entryId: number): string {
  return `https://t.me/${username}?start=${purpose}_${entryId}`;
}

/** Reads what comes with /start: the id of the entry that is meant, or null where it is about something else. */
export function readEntryLink(purpose: Purpose, text: string): ButtonId | null {
  const [, found, id] = /^(\w+)_(\d+)$/.exec(text.trim()) ?? [];
  return (formerPurposes.get(found) ?? found) === purpose ? readId(id) : null;
}
