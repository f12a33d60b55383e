import { z } from 'zod';
import { setPendingReply } from '#db/queries/people/pending-replies.ts';
import type { City } from '#db/queries/places/printed-names.ts';
import { type Locale, languageNames, locales } from '#src/domain/locale.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { endPendingReply } from '#src/telegram/end-pending-reply.ts';
import type { PendingReply } from '#src/telegram/pending-reply.ts';
import { readPendingReplySubject } from '#src/telegram/pending-reply-subject.ts';
import { showInPlace } from '#src/telegram/show-in-place.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { placeButtons } from './buttons.ts';
import { readCampaignCities } from './campaign-cities.ts';
import { digestShown } from './digest.ts';
import { suggestNames, typedName } from './missing-names.ts';
import { nameLength, readPrintedName } from './printed-name-length.ts';
import { setPrintedName } from './set-printed-name.ts';
import { nameOf, viewPlace } from './view.ts';

/** The city and the language whose printed name is asked for, and what was set for it then. */
const subjectShape = z.object({
  country: z.string(),
  key: z.string(),
  locale: z.enum(locales),
  seen: z.string().nullable(),
  /** The campaign whose cities are shown afterwards. */
  campaignId: z.int().exactOptional(),
});

type Subject = z.infer<typeof subjectShape>;

/** A city, and the campaign that it is shown of. */
export interface CityOf {
  city: City;
  campaignId: number;
}

/** What an admin can take for a city without writing it. */
type Offered = { which: 'suggested' | 'typed'; name: string };

/** Asks for the name of a city in a language. The suggestion and the name as it was typed are buttons. */
export async function askForPrintedName(
  ctx: HesabatContext,
  { city, campaignId }: CityOf,
  locale: Locale,
): Promise<void> {
  const { deps, person, t } = ctx;
  const seen = city.printedNames[locale] ?? null;
  const subject: Subject = { country: city.country, key: city.key, locale, seen, campaignId };
  await setPendingReply(deps.db, person.id, { purpose: 'place', subject });
  const offered = (await listOffered(ctx, city, locale)).map(({ which, name }) => [
    placeButtons.use.show(t(`button-name-${which}`, { name: shorten(name, 40) }), {
      ...{ city: city.id, locale, which },
      seen: digestShown(name),
    }),
  ]);
  const remove = placeButtons.remove.show(t('button-place-remove'), { city: city.id, locale });
  const back = placeButtons.open.show(t('button-back'), { city: city.id });
  const about = { name: nameOf(city, locale), language: languageNames[locale] };
  await showInPlace(ctx, t('place-question', about), [
    ...offered,
    ...(seen === null ? [] : [[remove]]),
    [back],
  ]);
}

/** Takes a name that was offered, if it still is; otherwise asks again. */
export async function usePrintedName(
  ctx: HesabatContext,
  { city, campaignId }: CityOf,
  locale: Locale,
  { which, seen }: { which: Offered['which']; seen: string },
): Promise<void> {
  const found = (await listOffered(ctx, city, locale)).find((one) => one.which === which);
  if (!found || digestShown(found.name) !== seen) return askForPrintedName(ctx, { city, campaignId }, locale);
  await replacePrintedName(ctx, readSubject(ctx, { city, campaignId }, locale), found.name);
}

async function listOffered({ deps }: HesabatContext, city: City, locale: Locale): Promise<Offered[]> {
  const suggestion = (await suggestNames(deps.db, [city], [locale])).get(city.id)?.[locale];
  const typed = typedName(city);
  const all: Offered[] = [
    ...(suggestion ? [{ which: 'suggested' as const, name: suggestion.name }] : []),
    ...(typed === suggestion?.name ? [] : [{ which: 'typed' as const, name: typed }]),
  ];
  return all.filter(({ name }) => name !== city.printedNames[locale]);
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
    if (text === undefined) return ctx.reply(t('type-answer'));
    const name = readPrintedName(text);
    if (name === null) return ctx.reply(t('printed-name-length', { most: nameLength.most }));
    await replacePrintedName(ctx, subject, name);
    return endPendingReply(ctx, 'place');
  },
};

/** Removes the name that the committee set. What people wrote decides again. */
export async function removePrintedName(
  ctx: HesabatContext,
  { city, campaignId }: CityOf,
  locale: Locale,
): Promise<void> {
  await replacePrintedName(ctx, readSubject(ctx, { city, campaignId }, locale), null);
}

/** What a tap below the question is about, with what was set when it was asked. */
function readSubject(ctx: HesabatContext, { city, campaignId }: CityOf, locale: Locale): Subject {
  const { country, key, printedNames } = city;
  const asked = readPendingReplySubject(ctx, 'place', subjectShape);
  const isAsked = asked?.country === country && asked.key === key && asked.locale === locale;
  return { country, key, locale, seen: isAsked ? asked.seen : (printedNames[locale] ?? null), campaignId };
}

async function replacePrintedName(ctx: HesabatContext, subject: Subject, name: string | null): Promise<void> {
  const { deps, person, t } = ctx;
  const { seen, campaignId, ...of } = subject;
  const { replaced } = await setPrintedName(deps.db, of, { name, seen, personId: person.id });
  if (replaced !== null) await ctx.reply(t('place-replaced', { name: replaced }));
  const { campaignId: shown, cities, reader } = await readCampaignCities(ctx, { campaignId });
  const city = cities.find((known) => known.country === of.country && known.key === of.key);
  if (!city) {
    await ctx.reply(t('place-gone'));
    return;
  }
  const { text, buttons } = viewPlace(city, reader, { campaignId: shown, locale: of.locale });
  await showInPlace(ctx, text, buttons);
}
