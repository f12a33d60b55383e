import { z } from 'zod';
import { isCountryCode } from '#src/domain/countries/countries.ts';
import { roles } from '#src/domain/people/roles.ts';
import { defineButtons } from '#src/telegram/buttons/button.ts';
import { ifAny, number, orNull, page, rowOfAdmin, shownRow } from '#src/telegram/buttons/fields.ts';

const ofAdmins = { for: 'admin', where: 'private' } as const;

/** The buttons of /invites. */
export const inviteButtons = defineButtons(
  'invite',
  { ...ofAdmins, popsUp: ['revoke-yes'] },
  {
    new: {},
    list: { page },
    open: { invite: rowOfAdmin },
    revoke: { invite: rowOfAdmin },
    'revoke-yes': { invite: rowOfAdmin },
  },
);

/** The buttons of the form that makes a link. A form that is not open any more says so. */
export const inviteFormButtons = defineButtons(
  'invite',
  { ...ofAdmins, popsUp: 'all' },
  {
    role: { role: z.enum(roles) },
    most: { most: number },
    days: { days: number },
    orgs: { page },
    org: { organization: ifAny(shownRow) },
    country: { country: orNull(z.string().refine((code) => isCountryCode(code))) },
    form: {},
    make: {},
    cancel: {},
  },
);
