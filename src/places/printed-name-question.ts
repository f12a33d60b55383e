import { z } from 'zod';
import { getCurrentCampaign } from '#db/queries/campaigns/campaigns.ts';
import { findCampaignState } from '#db/queries/campaigns/state.ts';
import { setPendingReply } from '#db/queries/people/pending-replies.ts';
import { type City, listCities } from '#db/queries/places/printed-names.ts';
import { printedCountriesOf } from '#src/domain/countries/of-campaign.ts';
import { type Locale, languageNames, locales } from '#src/domain/locale.ts';
import { readTitle } from '#src/domain/text/one-line.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { endPendingReply } from '#src/telegram/end-pending-reply.ts';
import type { PendingReply } from '#src/telegram/pending-reply.ts';
import { readPendingReplySubject } from '#src/telegram/pending-reply-subject.ts';
import { showInPlace } from '#src/telegram/show-in-place.ts';
import { placeButtons } from './buttons.ts';
import { setPrintedName } from './set-printed-name.ts';
import { nameOf, viewPlace } from './view.ts';

/** The length of a name, the same as for cities that are typed in an entry. */
const nameLength = { least: 1, most: 60 } as const;

/** The city and the language whose printed name is asked for, and what was set for it then. */
const subjectShape = z.object({
  country: z.string(),
  key: z.string(),
  locale: z.enum(locales),
  seen: z.string().nullable(),
});

type Subject = z.infer<typeof subjectShape>;

/** The cities of the current campaign, and the language of the admin who asks. */
export async function readCities({ deps, person, t }: HesabatContext) {
  const campaign = await getCurrentCampaign(deps.db);
  const [cities, state] = await Promise.all([
    listCities(deps.db, campaign.id),
    findCampaignState(deps.db, campaign.id),
  ]);
  return { cities, reader: { t, locale: person.locale, countries: state ? printedCountriesOf(state) : [] } };
}

export async function askForPrintedName(ctx: HesabatContext, city: City, locale: Locale): Promise<void> {
  const { deps, person, t } = ctx;
  const seen = city.printedNames[locale] ?? null;
  const subject: Subject = { country: city.country, key: city.key, locale, seen };
  await setPendingReply(deps.db, person.id, { purpose: 'place', subject });
  const remove = placeButtons.remove.show(t('button-place-remove'), { city: city.id, locale });
  const back = placeButtons.open.show(t('button-back'), { city: city.id });
  const about = { name: nameOf(city, locale), language: languageNames[locale] };
  await showInPlace(ctx, t('place-question', about), [...(seen === null ? [] : [[remove]]), [back]]);
}

/** Takes the typed text as the printed name. */
export const printedNameReply: PendingReply<Subject> = {
  purpose: 'place',
  for: 'admin',
  buttons: placeButtons,
  askedBy: placeButtons.ask,
  goodbye: 'place-kept',
  subject: subjectShape,
  async take(ctx, subject) {
    const { t } = ctx;
    const text = ctx.message?.text;
    const read = text === undefined ? null : readTitle(text, nameLength);
    if (read === null) return ctx.reply(t('type-answer'));
    if (read.kind !== 'title' || !/\p{L}/u.test(read.title)) {
      return ctx.reply(t('printed-name-length', { most: nameLength.most }));
    }
    await replacePrintedName(ctx, subject, read.title);
    return endPendingReply(ctx, 'place');
  },
};

/** Removes the name that the committee set. What people wrote decides again. */
export async function removePrintedName(ctx: HesabatContext, city: City, locale: Locale): Promise<void> {
  const { country, key, printedNames } = city;
  const asked = readPendingReplySubject(ctx, 'place', subjectShape);
  const isAsked = asked?.country === country && asked.key === key && asked.locale === locale;
  const seen = isAsked ? asked.seen : (printedNames[locale] ?? null);
  await replacePrintedName(ctx, { country, key, locale, seen }, null);
}

async function replacePrintedName(ctx: HesabatContext, subject: Subject, name: string | null): Promise<void> {
  const { deps, person, t } = ctx;
  const { seen, ...of } = subject;
  const { replaced } = await setPrintedName(deps.db, of, { name, seen, personId: person.id });
  if (replaced !== null) await ctx.reply(t('place-replaced', { name: replaced }));
  const { cities, reader } = await readCities(ctx);
  const city = cities.find((known) => known.country === of.country && known.key === of.key);
  if (!city) {
    await ctx.reply(t('place-gone'));
    return;
  }
  const { text, buttons } = viewPlace(city, reader);
  await showInPlace(ctx, text, buttons);
}
