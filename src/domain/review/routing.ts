/** What comes to a moderators' chat. */
export interface Takes {
  /** None: of all countries. */
  countries: readonly string[];
  /** None: of all categories. */
  categoryIds: readonly number[];
}

interface Routable {
  country: string | null;
  categoryId: number | null;
}

/** Whether a chat takes what no other does: it names neither countries nor categories. */
export function takesEverythingElse({ countries, categoryIds }: Takes): boolean {
  return countries.length === 0 && categoryIds.length === 0;
}

/**
 * The one chat that an entry comes to. Of those that take it, the most specific one gets it: a chat that names
 * countries goes before one that does not, because whoever moderates a country knows its language and its people;
 * then one that names categories; then the one that names fewer; then the older one. `chatIdFor` in
 * `db/queries/review/chats/routing.ts` says the same in SQL.
 */
export function routeEntry<Chat extends Takes & { id: number }>(
  chats: readonly Chat[],
  entry: Routable,
): Chat | null {
  const [first] = chats.filter((chat) => takes(chat, entry)).toSorted(compareChats);
  return first ?? null;
}

/**
 * What is left without one of the chats.
 * @param heirId the one that takes everything else from now on, if this one did and several are left
 * @returns null if it is the last one, or nobody would take everything else
 */
export function withoutChat<Chat extends Takes & { id: number }>(
  chats: readonly Chat[],
  id: number,
  heirId: number | null,
): { chats: Chat[]; heir: Chat | null } | null {
  const chat = chats.find((one) => one.id === id);
  const others = chats.filter((one) => one.id !== id);
  const [only] = others;
  if (!chat || !only) return null;
  if (!takesEverythingElse(chat)) return { chats: others, heir: null };
  const named = others.length === 1 ? only : others.find((one) => one.id === heirId);
  if (!named) return null;
  const heir = { ...named, countries: [], categoryIds: [] };
  return { chats: others.map((one) => (one.id === heir.id ? heir : one)), heir };
}

function takes({ countries, categoryIds }: Takes, { country, categoryId }: Routable): boolean {
  return (
    (countries.length === 0 || (country !== null && countries.includes(country))) &&
    (categoryIds.length === 0 || (categoryId !== null && categoryIds.includes(categoryId)))
  );
}

/** The most specific first. */
function compareChats(one: Takes & { id: number }, other: Takes & { id: number }): number {
  return (
    Number(one.countries.length === 0) - Number(other.countries.length === 0) ||
    Number(one.categoryIds.length === 0) - Number(other.categoryIds.length === 0) ||
    one.countries.length - other.countries.length ||
    one.categoryIds.length - other.categoryIds.length ||
    one.id - other.id
  );
}
