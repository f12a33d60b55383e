import { type Locale, locales } from '#src/domain/locale.ts';
import { loosenKey } from '#src/domain/text/fold.ts';
import { findBareRegion, hasQualifier } from './bare-name.ts';
import { findInTable, listRegions, type Region } from './region-table.ts';

/** A region by one of its names. */
export interface NamedRegion {
  /** ISO 3166-2. */
  readonly code: string;
  /** The name is rather that of a city: New York, Berlin, Luzern. */
  readonly isCity: boolean;
  /** The name needs no word for a region: New York, but not the oblast of Samara. */
  readonly standsAlone: boolean;
  /** The names that are read alike, folded. */
  readonly texts: ReadonlySet<string>;
}

export interface RegionIndex {
  readonly byKey: ReadonlyMap<string, NamedRegion>;
  /** By what a name sounds like; of two that sound alike neither is here. */
  readonly bySound: ReadonlyMap<string, NamedRegion | null>;
}

const none: RegionIndex = { byKey: new Map(), bySound: new Map() };

/** Each country's when it is first asked for. */
const indexes = new Map<string, RegionIndex>();

/** The regions of a country by their names, as `findBareRegion` reads them. */
export function indexRegions(country: string): RegionIndex {
  const known = indexes.get(country);
  if (known) return known;
  const rows = listRegions(country);
  const index = rows.length > 0 ? buildIndex(rows) : none;
  indexes.set(country, index);
  return index;
}

/**
 * Whether some language of the bot calls a region by a name without a word for a region. Elsewhere the oblast of Samara is
 * "Samara" too, yet nobody who writes that beside another city of it means the oblast.
 */
function standsInOwnLanguages({ names }: Region): boolean {
  return locales.some((locale) => names[locale].some(({ text }) => !findBareRegion(text).isExplicit));
}

function buildIndex(rows: readonly Region[]): RegionIndex {
  const byKey = new Map<string, NamedRegion>();
  const bySound = new Map<string, NamedRegion | null>();
  // What the bot's own languages call a region goes before what others call one.
  const own = locales.flatMap((locale) => rows.map((row) => ({ row, names: row.names[locale] })));
  const others = rows.map((row) => ({ row, names: row.otherNames }));
  const standing = new Set(rows.filter(standsInOwnLanguages).map(({ code }) => code));
  for (const {
    row: { code },
    names,
  } of [...own, ...others]) {
    for (const name of names) {
      const { key, text, isExplicit } = findBareRegion(name.text);
      const before = byKey.get(key);
      if (before && before.code !== code) continue;
      const isCity = name.isCity || (before?.isCity ?? false);
      const isBare = !isExplicit && (standing.has(code) || !name.isCity);
      const standsAlone = isBare || hasQualifier(key) || (before?.standsAlone ?? false);
      byKey.set(key, { code, isCity, standsAlone, texts: new Set([...(before?.texts ?? []), text]) });
    }
  }
  for (const [key, region] of byKey) {
    const sound = loosenKey(key);
    const before = bySound.get(sound);
    const isSame = before === undefined || before?.code === region.code;
    bySound.set(sound, isSame ? { ...region, isCity: region.isCity || (before?.isCity ?? false) } : null);
  }
  return { byKey, bySound };
}

/** The name of a region in a language; null where the tables have none. */
export function regionName(code: string, locale: Locale): string | null {
  return findInTable(code)?.names[locale][0]?.text ?? null;
}
