/** What a clock on the wall shows: a day and a time without a zone. The month is from 1 to 12. */
interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/**
 * What a clock in an IANA zone shows at an instant.
 * @throws RangeError when the zone is unknown.
 */
export function localTimeAt(instant: Date, zone: string): LocalTime {
  const parts = new Map(
    formatFor(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: keyof LocalTime) => parts.get(name) ?? Number.NaN;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

/** "14:05". */
export function formatTime(instant: Date, zone: string): string {
  const { hour, minute } = localTimeAt(instant, zone);
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * How far a zone's clocks are from UTC at an instant: "UTC", "UTC+4", "UTC−3:30". It is written so in all languages,
 * and says more to people elsewhere than the zone's name.
 */
export function formatOffset(instant: Date, zone: string): string {
  const { year, month, day, hour, minute } = localTimeAt(instant, zone);
  const local = Date.UTC(year, month - 1, day, hour, minute);
  const offset = Math.round((local - Math.floor(instant.getTime() / 60_000) * 60_000) / 60_000);
  if (offset === 0) return 'UTC';
  const minutes = Math.abs(offset) % 60;
  const hours = Math.floor(Math.abs(offset) / 60);
  return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
}

/** The zone with this IANA name, however its letters are cased; null if there is none. An offset is not a zone. */
export function findTimeZone(name: string): string | null {
  if (!/^[a-z]/i.test(name)) return null;
  const known = canonicalName(name);
  if (known === null || known === 'UTC' || !name.includes('/')) return known;
  // ICU goes on using former names of cities, Asia/Calcutta for Asia/Kolkata: what was written is kept instead.
  return known.toLowerCase() === name.toLowerCase()
    ? known
    : name.replace(/(?<=^|[/_-])[a-z]/g, (letter) => letter.toUpperCase());
}

/**
 * The zone that a campaign's moments are shown in: its own, else that of the setting TIME_ZONE. A name that this
 * version of Node does not know, as after a move to an older one, must not break every message.
 */
export function timeZoneOf(campaign: { timeZone: string | null }, setting: { timeZone: string }): string {
  const own = campaign.timeZone;
  return own !== null && (formats.has(own) || findTimeZone(own) !== null) ? own : setting.timeZone;
}

function canonicalName(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: making one takes longer than all that is asked of it in a step. */
function formatFor(zone: string): Intl.DateTimeFormat {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric' },
    });
  formats.set(zone, format);
  return format;
}
