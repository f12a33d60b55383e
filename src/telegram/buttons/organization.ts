import { defineButtons } from './button.ts';
import { ifAny, number, orNull, shownRow } from './fields.ts';

/**
 * The buttons of the question for a person's organization. `skip` carries the number of the entry whose receipt
 * asked, so that the receipt can be shown without the question.
 */
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
