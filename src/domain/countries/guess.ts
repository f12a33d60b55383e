/** What a typed text says about the country. */
export type CountryGuess =
  | { readonly kind: 'found'; readonly code: string }
  /** Two to six, the likeliest first. */
  | { readonly kind: 'several'; readonly codes: readonly string[] }
  /** The three nearest; fewer when fewer resemble the text at all. */
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] };

/** One country is found, several are asked about. */
export function settle(codes: readonly string[]): CountryGuess {
  const [code] = codes;
  if (code === undefined) return { kind: 'unknown', nearest: [] };
  return codes.length === 1 ? { kind: 'found', code } : { kind: 'several', codes: codes.slice(0, 6) };
}
