/** What a moderator does to an entry in private: the words are in links that phones keep. */
type Purpose = 'mend' | 'title';

/** The address that opens an entry in the private chat with the bot. */
export function entryLink(username: string, purpose: Purpose, entryId: number): string {
  return `https://t.me/${username}?start=${purpose}_${entryId}`;
}

/** Reads what comes with /start: the id of the entry that is meant, or null where it is about something else. */
export function readEntryLink(purpose: Purpose, text: string): number | null {
  const [, found, id] = /^(\w+)_([1-9]\d{0,8})$/.exec(text.trim()) ?? [];
  return found === purpose ? Number(id) : null;
}
