import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { ensureOrganization, listOrganizations } from '#db/queries/people/organizations.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { organizationNameLength, readOrganizationName } from '#src/domain/people/organization-name.ts';
import { type Role, roles } from '#src/domain/people/roles.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { type ButtonId, oneOf } from '#src/telegram/button-ids.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import type { FormShown } from './form-view.ts';

/** How many people may use one link, at the most. */
const mostPeople = 1000;
const longestDays = 365;

/** What an admin has chosen so far. It is stored in their pending reply until the link is made. */
export const formShape = z.object({
  /** The token of the link. It is chosen before, so that making the link twice makes one. */
  token: z.string(),
  /** The message that shows the form. */
  messageId: z.number(),
  role: z.enum(roles),
  organization: z.object({ id: z.number(), name: z.string(), country: z.string().nullable() }).nullable(),
  most: z.number(),
  days: z.number(),
  /** What typed words mean: a number of people, or the name or the home country of an organization. */
  asks: z.enum(['number', 'organization', 'country']),
  /** The name of the organization whose country is asked. */
  newName: z.string(),
  /** The update of the last typed words. If it is delivered again, they do not answer the next question. */
  updateId: z.number(),
});

export type InviteForm = z.infer<typeof formShape>;

export interface Changed {
  form: InviteForm;
  shown?: FormShown;
}

/** The form without an open question about the organization, so that all of it is shown again. */
function whole(form: InviteForm): InviteForm {
  return { ...form, asks: 'number' };
}

/** Takes taps on the form. A tap sets a value, whatever was there before, so a second delivery changes nothing. */
export const choices = {
  form: (form: InviteForm): Changed => ({ form: whole(form) }),
  /** Sets the role. A link for moderators or admins is for one person, in case it gets into the wrong hands. */
  role: (form: InviteForm, role: Role): Changed => ({
    form: { ...whole(form), role, most: role === 'organizer' ? form.most : 1 },
  }),
  most: (form: InviteForm, most: number): Changed => ({
    form: { ...whole(form), most: Math.min(most, mostPeople) },
  }),
  days: (form: InviteForm, days: number): Changed => ({
    form: { ...whole(form), days: Math.min(days, longestDays) },
  }),
  async organizations(db: Db, form: InviteForm, page: number): Promise<Changed> {
    const organizations = await listOrganizations(db);
    return { form: { ...form, asks: 'organization' }, shown: { kind: 'organizations', organizations, page } };
  },
  async organization(db: Db, form: InviteForm, tapped: ButtonId | null): Promise<Changed> {
    return { form: { ...whole(form), organization: oneOf(await listOrganizations(db), tapped) ?? null } };
  },
  async country(db: Db, form: InviteForm, country: string | null): Promise<Changed> {
    if (form.asks !== 'country') return { form: whole(form) };
    const organization = await ensureOrganization(db, { name: form.newName, country });
    return { form: { ...whole(form), organization } };
  },
};

type Read = Changed | { problem: string };

/** Takes typed words, by what the form asks. */
export function chooseByWords(ctx: HesabatContext, form: InviteForm, text: string): Promise<Read> {
  return { number: readMost, organization: readOrganization, country: readCountry }[form.asks](
    ctx,
    form,
    text,
  );
}

async function readMost({ t }: HesabatContext, form: InviteForm, text: string): Promise<Read> {
  const most = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  return most >= 1 && most <= mostPeople
    ? { form: { ...form, most } }
    : { problem: t('invite-number', { most: String(mostPeople) }) };
}

async function readOrganization({ deps, t }: HesabatContext, form: InviteForm, text: string): Promise<Read> {
  const name = readOrganizationName(text);
  if (name === null) return { problem: t('organization-length', organizationNameLength) };
  const known = (await listOrganizations(deps.db)).find(({ key }) => key === foldName(name));
  return known
    ? { form: { ...form, organization: known, asks: 'number' } }
    : { form: { ...form, newName: name, asks: 'country' } };
}

async function readCountry({ deps, t }: HesabatContext, form: InviteForm, text: string): Promise<Read> {
  const found = findCountry(text);
  if (found.kind === 'found') {
    const organization = await ensureOrganization(deps.db, { name: form.newName, country: found.code });
    return { form: { ...form, organization, asks: 'number' } };
  }
  const codes = found.kind === 'several' ? found.codes : found.nearest;
  if (codes.length === 0) return { problem: t('invite-country-unknown') };
  return { form, shown: { kind: 'country', name: form.newName, codes } };
}
