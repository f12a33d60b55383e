import { textsIn } from '#locales/texts.ts';
import type { PlaceFigures, Report } from '#src/domain/report/report.ts';
import { asOneFile } from '#src/report/build/one-file.ts';
import { roundDegrees } from '#src/report/formats/degrees.ts';

/**
 * The report as GeoJSON (RFC 7946): a feature per place. A place without a known position is a feature as well, with
 * the geometry null that the RFC has for this, so that the features' events add up to those of the report.
 */
export function buildGeoJson(report: Report): string {
  const { title, locale, days, moment, total, chapters, places } = report;
  const byCategory = countByCategory(report);
  return JSON.stringify({
    type: 'FeatureCollection',
    campaign: title,
    language: locale,
    first_day: days?.first ?? null,
    last_day: days?.last ?? null,
    computed_at: moment,
    attribution: textsIn(locale)('sheet-position-source'),
    ...total,
    categories: chapters.map(({ id, name, unit, figures }) => ({ id, name, unit, ...figures })),
    features: places.map((place) => buildFeature(place, byCategory.get(idOf(place)) ?? {})),
  });
}

function buildFeature(place: PlaceFigures, byCategory: Record<number, number>) {
  const { country, countryName, key, name, events, at } = place;
  return {
    type: 'Feature',
    id: idOf(place),
    geometry: at && { type: 'Point', coordinates: [roundDegrees(at.longitude), roundDegrees(at.latitude)] },
    properties: {
      country_code: country,
      country: countryName,
      city_key: key,
      city: name,
      events,
      events_by_category: byCategory,
    },
  };
}

function idOf({ country, key }: { country: string; key: string }): string {
  return `${country}/${key}`;
}

/** Events of each place by the category's id. */
function countByCategory({ chapters }: Report): Map<string, Record<number, number>> {
  const counts = new Map<string, Record<number, number>>();
  for (const { id: category, entries } of chapters) {
    for (const { country, cities } of entries) {
      for (const { key } of cities) {
        const id = idOf({ country, key });
        const count = counts.get(id) ?? {};
        count[category] = (count[category] ?? 0) + 1;
        counts.set(id, count);
      }
    }
  }
  return counts;
}

/** The GeoJSON file of a report. */
export const buildMapFile = asOneFile(buildGeoJson);
