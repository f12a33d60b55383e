import { InlineKeyboard } from 'grammy';
import { z } from 'zod';
import { findCampaignState } from '#db/queries/campaigns/campaign-state.ts';
import { getCurrentCampaign } from '#db/queries/campaigns/campaigns.ts';
import { dropPendingReply, setPendingReply } from '#db/queries/people/pending-replies.ts';
import { type City, listCities } from '#db/queries/places/printed-names.ts';
import { printedCountriesOf } from '#src/domain/countries/campaign-countries.ts';
import { type Locale, languageNames, locales } from '#src/domain/locale.ts';
import { readTitle } from '#src/domain/text/one-line.ts';
import { encodeButton } from '#src/telegram/callback-data.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { endPendingReply } from '#src/telegram/end-pending-reply.ts';
import { readPendingReplySubject } from '#src/telegram/pending-reply-subject.ts';
import { showInPlace } from '#src/telegram/show-in-place.ts';
import { nameOf, viewPlace } from './places-view.ts';
import { setPrintedName } from './set-printed-name.ts';

/** As long as the name of a city can be that is typed in an entry. */
const nameLength = { least: 1, most: 60 } as const;

/** Of which city and language the printed name is asked, and what was set for it then. */
const subjectShape = z.object({
  country: z.string(),
  key: z.string(),
  locale: z.enum(locales),
  seen: z.string().nullable(),
});

type Subject = z.infer<typeof subjectShape>;

/** The cities of the current campaign, and how whoever asks reads them. */
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
  const value = String(city.id);
  const remove = InlineKeyboard.text(
    t('button-place-remove'),
    encodeButton('place', { action: 'remove', value, locale }),
  );
  const back = InlineKeyboard.text(t('button-back'), encodeButton('place', { action: 'open', value }));
  const about = { name: nameOf(city, locale), language: languageNames[locale] };
  await showInPlace(ctx, t('place-question', about), [...(seen === null ? [] : [[remove]]), [back]]);
}

/** Takes what was typed as the name that is printed. */
export async function takePrintedName(ctx: HesabatContext): Promise<void> {
  const { t } = ctx;
  const subject = readPendingReplySubject(ctx, 'place', subjectShape);
  if (!subject) return dropPendingReply(ctx.deps.db, ctx.person.id);
  const text = ctx.message?.text;
  const read = text === undefined ? null : readTitle(text, nameLength);
  if (read === null) await ctx.reply(t('type-answer'));
  else if (read.kind !== 'title' || !/\p{L}/u.test(read.title)) {
    await ctx.reply(t('printed-name-length', { most: nameLength.most }));
  } else {
    await replacePrintedName(ctx, subject, read.title);
    endPendingReply(ctx, 'place');
  }
}

/** Takes back what the committee set: what people wrote decides again. */
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
