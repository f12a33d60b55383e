import { z } from 'zod';
import { locales } from '#src/domain/locale.ts';
import { defineButtons } from '#src/telegram/buttons/button.ts';
import { ifAny, page, shownRow } from '#src/telegram/buttons/fields.ts';

/** A row of the city: which rows it has changes with its entries. */
const city = ifAny(shownRow);

const ofLanguage = { city, locale: z.enum(locales) } as const;

/** Of /places. */
export const placeButtons = defineButtons(
  'place',
  { for: 'admin', where: 'private' },
  { list: { page }, open: { city }, ask: ofLanguage, remove: ofLanguage },
);
