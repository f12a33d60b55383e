import { z } from 'zod';
import { countryNameStyles } from '#src/domain/countries/name-style.ts';
import { findDay } from '#src/domain/dates/day.ts';
import { findTimeZone } from '#src/domain/dates/time-zone.ts';
import { locales } from '#src/domain/locale.ts';
import { units } from './counted-units.ts';

const locale = z.enum(locales);
const id = z.number().int().positive();

/** No campaign has days beyond these; only a phone that was tampered with sends them. */
const [earliest, latest] = ['1990-01-01', '2100-12-31'];

const day = z.string().transform((text, check) => {
  const found = findDay(text);
  if (found && found >= earliest && found <= latest) return found;
  check.addIssue({ code: 'custom', message: 'not a day' });
  return z.NEVER;
});

const timeZone = z.string().transform((name, check) => {
  const zone = findTimeZone(name);
  if (zone !== null) return zone;
  check.addIssue({ code: 'custom', message: 'not a time zone' });
  return z.NEVER;
});

/** The largest number of photos that a category can ask for: an entry holds no more. */
export const mostLeastPhotos = 10;

/**
 * What an admin can change of a campaign, one thing at a time. The same words stand in what is waiting to be
 * saved and in the history. Ids and codes of what a change adds are known once it is saved.
 */
export const campaignChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('title'), locale, text: z.string() }),
  z.object({ kind: z.literal('organization'), locale, text: z.string().nullable() }),
  z.object({ kind: z.literal('contact'), text: z.string().nullable() }),
  z.object({ kind: z.literal('days'), days: z.object({ first: day, last: day }).nullable() }),
  z.object({ kind: z.literal('category-add'), locale, name: z.string(), categoryId: id.optional() }),
  z.object({ kind: z.literal('category-name'), categoryId: id, locale, name: z.string() }),
  z.object({ kind: z.literal('category-unit'), categoryId: id, unit: z.enum(units) }),
  z.object({
    kind: z.literal('category-photos'),
    categoryId: id,
    least: z.number().int().min(0).max(mostLeastPhotos),
  }),
  z.object({ kind: z.literal('category-order'), categoryId: id, order: z.array(id) }),
  z.object({ kind: z.literal('category-retire'), categoryId: id }),
  z.object({ kind: z.literal('category-return'), categoryId: id }),
  z.object({ kind: z.literal('country-add'), locale, name: z.string(), code: z.string().optional() }),
  z.object({ kind: z.literal('country-name'), code: z.string(), locale, name: z.string() }),
  /** Removes an added country; a country of ISO gets its usual names back. */
  z.object({ kind: z.literal('country-remove'), code: z.string() }),
  z.object({ kind: z.literal('time-zone'), zone: timeZone }),
  z.object({ kind: z.literal('country-style'), style: z.enum(countryNameStyles) }),
  /** The file as Telegram names it, or null: no logo. Once it is saved, the name is empty. */
  z.object({ kind: z.literal('logo'), fileId: z.string().nullable() }),
  z.object({ kind: z.literal('close') }),
  z.object({ kind: z.literal('reopen') }),
  /** A new campaign after the example of this one. */
  z.object({ kind: z.literal('start'), locale, title: z.string() }),
  /** This campaign becomes the current one. */
  z.object({ kind: z.literal('switch') }),
]);

export type CampaignChange = z.infer<typeof campaignChange>;

export type ChangeOf<Kind extends CampaignChange['kind']> = Extract<CampaignChange, { kind: Kind }>;
