import { defineButtons } from './button.ts';
import { ifAny, number, orNull, shownRow } from './fields.ts';

/** Of the question for the organization that somebody reports for; the receipt of a first entry can be told without it. */
export const organizationButtons = defineButtons(
  'org',
  { for: 'organizer', where: 'private', popsUp: ['is'] },
  {
    skip: { entryNumber: orNull(number) },
    keep: {},
    clear: {},
    name: {},
    new: {},
    no: {},
    is: { organization: ifAny(shownRow) },
  },
);
