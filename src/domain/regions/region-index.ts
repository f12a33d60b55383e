import { languages } from '#src/domain/languages/all-languages.ts';
import type { Locale } from '#src/domain/locale.ts';
import { loosenKey } from '#src/domain/text/fold.ts';
import { findBareRegion, hasQualifier } from './bare-name.ts';
import { otherNames } from './other-names.ts';

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

interface Row {
  readonly code: string;
  readonly names: ReadonlyArray<{ readonly text: string; readonly isCity: boolean }>;
}

const none: RegionIndex = { byKey: new Map(), bySound: new Map() };

/** Each table is read when its first country is asked for, and each country once. */
const tables = new Map<string, ReadonlyMap<string, Row[]>>();
const indexes = new Map<string, RegionIndex>();

/** Reads a table of names: a region's code, and its names with commas between. */
function readTable(table: string): ReadonlyMap<string, Row[]> {
  const known = tables.get(table);
  if (known) return known;
  const rows = table
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const at = line.indexOf(' ');
      const names = line.slice(at + 1).split(', ');
      return {
        code: line.slice(0, at),
        names: names.map((name) => ({ text: name.replace(/^=/, ''), isCity: name.startsWith('=') })),
      };
    });
  const read = Map.groupBy(rows, ({ code }) => code.slice(0, 2));
  tables.set(table, read);
  return read;
}

/** The regions of a country by their names, as `findBareRegion` reads them. */
export function indexRegions(country: string): RegionIndex {
  const known = indexes.get(country);
  if (known) return known;
  const own = Object.values(languages).flatMap(
    ({ regionNames }) => readTable(regionNames).get(country) ?? [],
  );
  const rows = [...own, ...(readTable(otherNames).get(country) ?? [])];
  const index = rows.length > 0 ? buildIndex(rows, listStanding(own)) : none;
  indexes.set(country, index);
  return index;
}

/**
 * The regions that some language of the bot calls by a name without a word for a region. Elsewhere the oblast of Samara is
 * "Samara" too, yet nobody who writes that beside another city of it means the oblast.
 */
function listStanding(rows: readonly Row[]): ReadonlySet<string> {
  const standing = rows.filter(({ names }) => names.some(({ text }) => !findBareRegion(text).isExplicit));
  return new Set(standing.map(({ code }) => code));
}

function buildIndex(rows: readonly Row[], standing: ReadonlySet<string>): RegionIndex {
  const byKey = new Map<string, NamedRegion>();
  const bySound = new Map<string, NamedRegion | null>();
  for (const { code, names } of rows) {
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
  const rows = readTable(languages[locale].regionNames).get(code.slice(0, 2)) ?? [];
  return rows.find((row) => row.code === code)?.names[0]?.text ?? null;
}
