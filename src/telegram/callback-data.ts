import { mostButtonBytes } from './limits.ts';

/** What the buttons of each kind carry, in this order; values hold no colon. */
const shapes = {
  /** Of the question of a draft: draft id, question, action, value. */
  ask: ['draft', 'question', 'action', 'value'],
  /** Of a card: action, entry id, the version that the card shows, a ready reason or an answer to change. */
  card: ['action', 'entry', 'version', 'value'],
  /** Of the list of own entries: action, entry id or page. */
  own: ['action', 'value'],
  /** Of a draft that is open or was put aside: action, draft id; to fix an entry, that entry's id. */
  draft: ['action', 'draft'],
  /** Of the greeting: where to go. */
  menu: ['action'],
  /** Of an admin who changes a campaign: what to do or show, campaign id, what it is about (an id or code), more. */
  camp: ['action', 'campaign', 'value', 'detail'],
  /** Of the totals: campaign id, or none for the list of campaigns; the language asked for; what of it, else the totals. */
  report: ['campaign', 'locale', 'action'],
  /** The language to speak. */
  locale: ['locale'],
  /** Of the organization that somebody reports for: action, organization id or entry number. */
  org: ['action', 'value'],
  /** Of invitation links, and of the form that makes one: action, what was chosen. */
  invite: ['action', 'value'],
  /** Of the list of people: action, person id or page, role or ready reason. */
  person: ['action', 'person', 'value'],
  /** Of the moderators' list of entries: action, entry id or page, the status that is listed. */
  entries: ['action', 'value', 'status'],
  /** Of what looks wrong: action, a kind of it or entry id, page; of two entries the other, and the version shown. */
  check: ['action', 'value', 'page', 'other', 'version'],
  /** Of how cities are printed: action, the id of a row of the city or page, language. */
  place: ['action', 'value', 'locale'],
  /** Of the translations of an entry's title: action, entry id, language. */
  title: ['action', 'entry', 'locale'],
  /** Of one's own data: what to do with all that is stored about whoever taps. */
  forget: ['action'],
  /** Does nothing: the headings of a calendar. */
  none: [],
} as const;

export type ButtonKind = keyof typeof shapes;

type Fields<Kind extends ButtonKind> = { [Field in (typeof shapes)[Kind][number]]?: string };

/** @throws RangeError when it does not fit behind a button: a mistake of ours, found by tests. */
export function encodeButton<Kind extends ButtonKind>(kind: Kind, fields: Fields<Kind>): string {
  const values = fields as Record<string, string | undefined>;
  const data = [kind, ...shapes[kind].map((field) => values[field] ?? '')].join(':').replace(/:+$/, '');
  if (Buffer.byteLength(data) > mostButtonBytes)
    throw new RangeError(`over ${mostButtonBytes} bytes: ${data}`);
  return data;
}

/** Reads what is behind a button; null when it is of another kind. */
export function decodeButton<Kind extends ButtonKind>(
  data: string | undefined,
  kind: Kind,
): { [Field in (typeof shapes)[Kind][number]]: string } | null {
  const [found, ...values] = (data ?? '').split(':');
  if (found !== kind) return null;
  return Object.fromEntries(shapes[kind].map((field, index) => [field, values[index] ?? ''])) as {
    [Field in (typeof shapes)[Kind][number]]: string;
  };
}

/** A number behind a button that names nothing: a page, a version, a choice. What names something is a `ButtonId`. */
export function readNumber(value: string | undefined): number | null {
  return /^(0|[1-9]\d{0,8})$/.test(value ?? '') ? Number(value) : null;
}

/** The id of the update that a button belongs to: Telegram counts them up to 2^31. */
export function readUpdateId(value: string): number | null {
  return /^[1-9]\d{0,9}$/.test(value) ? Number(value) : null;
}
