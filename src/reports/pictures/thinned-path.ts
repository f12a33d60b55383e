import type { GeoContext } from 'd3-geo';

/** In pixels: whoever looks at the picture sees no point that lies nearer to the one before. */
const nearest = 1;

/**
 * Takes down what d3 draws as the `d` of an SVG path, in tenths of a pixel and without points that nobody would see;
 * an island of which fewer than three are left is left out. A coast of the atlas has ten times what a picture needs.
 */
export class ThinnedPath implements GeoContext {
  #rings: string[] = [];
  #points: Array<[x: number, y: number]> = [];

  moveTo(x: number, y: number): void {
    this.#points = [[x, y]];
  }

  lineTo(x: number, y: number): void {
    const [lastX = 0, lastY = 0] = this.#points.at(-1) ?? [];
    if (Math.hypot(x - lastX, y - lastY) >= nearest) this.#points.push([x, y]);
  }

  closePath(): void {
    if (this.#points.length >= 3) this.#rings.push(writeRing(this.#points));
  }

  /** For points and lines, of which land has none. */
  beginPath(): void {}
  arc(): void {}

  toString(): string {
    return this.#rings.join('');
  }
}

/** From point to point, which takes half the digits that their places would. */
function writeRing(points: ReadonlyArray<readonly [number, number]>): string {
  const tenths = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const steps = tenths.map(([x, y], index) => {
    const [beforeX, beforeY] = tenths[index - 1] ?? [0, 0];
    return `${(x - beforeX) / 10} ${(y - beforeY) / 10}`;
  });
  return `M${steps[0]}l${steps.slice(1).join(' ')}z`;
}
