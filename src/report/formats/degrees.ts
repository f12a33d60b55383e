/** Degrees with five decimals, about a metre: as exact as the gazetteer is, whatever a float makes of it. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000;
}
