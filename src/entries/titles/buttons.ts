import { z } from 'zod';
import { locales } from '#src/domain/locale.ts';
import { defineButtons } from '#src/telegram/buttons/button.ts';
import { ifAny, orNull, submittedEntry } from '#src/telegram/buttons/fields.ts';

const entry = ifAny(submittedEntry);

const locale = z.enum(locales);

/** The buttons of title translations. Moderators need no role: each tap checks who may translate. */
export const titleButtons = defineButtons(
  'title',
  { for: 'organizer', where: 'private' },
  {
    open: { entry, locale: orNull(locale) },
    ask: { entry, locale },
    keep: { entry, locale },
    remove: { entry, locale },
  },
);
