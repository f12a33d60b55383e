import { z } from 'zod';
import { locales } from '#src/domain/locale.ts';
import { defineButtons } from './button.ts';
import { ifAny, page, shownRow } from './fields.ts';

/** If there is no such campaign any more, the current one is meant. */
const campaign = ifAny(shownRow);

const locale = z.enum(locales);

/**
 * The buttons about names that a report in a language lacks. `seen` is a digest of the suggestions that the admin was
 * shown: others are not accepted.
 */
export const namesButtons = defineButtons(
  'names',
  { for: 'admin', where: 'private', stale: 'toast-changed' },
  { list: { campaign, locale, page }, accept: { campaign, locale, seen: z.string() }, sheet: { campaign } },
);
