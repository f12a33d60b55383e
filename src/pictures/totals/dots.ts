import type { GeoProjection } from 'd3-geo';
import type { Size } from '#src/photos/sheet/layout.ts';
import type { Place } from './map-projection.ts';

const colour = '#3f6b5b';

/** The light rim of a dot, which tells it from those below it. */
const rim = { colour: '#ffffff', width: 1 / 1000 };

// Radii, as parts of the width of the map.
const largest = 1 / 26;
const largestOfOneEvent = 1 / 120;
const smallestOfOneEvent = 1 / 400;

/** The share of the map that all dots cover together, unless they would be too large or too small. */
const inked = 0.018;

/**
 * A `<circle>` per place, its area proportional to the events there. The small ones are above the large ones, so that
 * all can be seen where many are close. What lies beyond the map, as Antarctica does, stands at its edge.
 */
export function buildDots(
  places: ReadonlyArray<{ at: Place; events: number }>,
  projection: GeoProjection,
  size: Size,
): string[] {
  const unit = radiusOfOneEvent(
    places.map(({ events }) => events),
    size,
  );
  return places
    .toSorted((one, other) => other.events - one.events)
    .map(({ at, events }) => {
      const radius = unit * Math.sqrt(events);
      const [x, y] = projection(at) ?? [0, 0];
      return [
        `<circle cx="${within(x, radius, size.width)}" cy="${within(y, radius, size.height)}" r="${radius.toFixed(2)}"`,
        `fill="${colour}" fill-opacity="0.78" stroke="${rim.colour}" stroke-width="${(rim.width * size.width).toFixed(1)}"/>`,
      ].join(' ');
    });
}

function radiusOfOneEvent(events: readonly number[], { width, height }: Size): number {
  const all = events.reduce((sum, one) => sum + one, 0);
  const most = Math.max(...events);
  return Math.min(
    width * largestOfOneEvent,
    Math.max(width * smallestOfOneEvent, Math.sqrt((inked * width * height) / (Math.PI * all))),
    (width * largest) / Math.sqrt(most),
  );
}

function within(middle: number, radius: number, length: number): string {
  const edge = radius + rim.width * length;
  return Math.min(Math.max(middle, edge), length - edge).toFixed(1);
}
