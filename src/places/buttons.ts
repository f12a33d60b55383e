import { z } from 'zod';
import { locales } from '#src/domain/locale.ts';
import { defineButtons } from '#src/telegram/buttons/button.ts';
import { ifAny, page, shownRow } from '#src/telegram/buttons/fields.ts';

/** The id of one of the city's rows. A city has a row in each of its entries, so its rows can change. */
const city = ifAny(shownRow);

const ofLanguage = { city, locale: z.enum(locales) } as const;

/** Which of the names that were offered, and a digest of it: another one is not taken. */
const offered = { ...ofLanguage, which: z.enum(['suggested', 'typed']), seen: z.string() } as const;

/** The buttons of /places. */
export const placeButtons = defineButtons(
  'place',
  { for: 'admin', where: 'private' },
  { list: { page }, open: { city }, ask: ofLanguage, remove: ofLanguage, use: offered },
);
