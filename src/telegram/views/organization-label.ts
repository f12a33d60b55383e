import { countryFlag } from '#src/domain/countries/countries.ts';

/** "🇩🇪 The Union": an organization with the flag of its home country. */
export function organizationLabel({ name, country }: { name: string; country: string | null }): string {
  return country ? `${countryFlag(country)} ${name}`.trim() : name;
}
