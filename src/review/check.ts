import { FormattedString, fmt } from '@grammyjs/parse-mode';
import { InlineKeyboard } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { editAsModerator } from '#conversations/starting/edit-as-moderator.ts';
import { type Campaign, getCurrentCampaign } from '#db/queries/campaigns/campaigns.ts';
import { findCampaignState } from '#db/queries/campaigns/state.ts';
import { isGazetteerLoaded } from '#db/queries/places/gazetteer-versions.ts';
import { listCities } from '#db/queries/places/printed-names.ts';
import { type CheckFinding, type Findings, listFindings } from '#db/queries/review/checks.ts';
import type { Texts } from '#locales/texts.ts';
import { campaignButtons } from '#src/campaigns/buttons.ts';
import { countMissingNames, countReadyCategories } from '#src/campaigns/missing-names.ts';
import { inLocale, type Locale, languageNames, locales } from '#src/domain/locale.ts';
import { type CheckKind, checkKinds } from '#src/domain/review/checks.ts';
import { titleButtons } from '#src/entries/titles/buttons.ts';
import { listUnnamed } from '#src/places/missing-names.ts';
import { onTaps } from '#src/telegram/buttons/answer-taps.ts';
import { checkButtons } from '#src/telegram/buttons/check.ts';
import { namesButtons } from '#src/telegram/buttons/names.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { showProtected } from '#src/telegram/show-in-place.ts';
import { entrySigns } from '#src/telegram/views/entry-signs.ts';
import { inRows } from '#src/telegram/views/in-rows.ts';
import { pageRow } from '#src/telegram/views/page-row.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { describeCutOff } from './cut-off.ts';
import { orderComparison } from './duplicates/compare-entries.ts';
import { denyDuplicate, rejectDuplicate, restoreDuplicate } from './duplicates/decide-duplicate.ts';
import { withPair } from './duplicates/with-pair.ts';

const perPage = 8;

/**
 * Titles are read one by one, some 50 µs each: in a larger campaign the overview looks only through so many of the latest entries
 * for what that takes, and through all of them when it is asked for.
 */
const mostInOverview = 2_000;

/** /check: what looks wrong in the current campaign, for admins; each entry opens to be edited, and likely duplicates side by side. */
export const checkCommand: Command = {
  name: 'check',
  for: 'admin',
  where: 'private',
  listed: 'menu and help',
  run: showAll,
};

/** What the buttons of /check do. */
export const checkTaps = onTaps(checkButtons, {
  all: showAll,
  list: (ctx, { kind, page }) => (kind ? showKind(ctx, kind, page) : showAll(ctx)),
  edit: (ctx, { entry }) => editAsModerator(ctx, entry),
  mend: (ctx, { entry }) => editAsModerator(ctx, entry),
  compare: (ctx, pair) => withPair(ctx, pair, (both) => orderComparison(ctx, both)),
  duplicate: (ctx, { version, ...pair }) =>
    withPair(ctx, pair, (both) => rejectDuplicate(ctx, 'duplicate', both, version)),
  restore: (ctx, { version, ...pair }) => withPair(ctx, pair, (both) => restoreDuplicate(ctx, both, version)),
  apart: (ctx, { version, ...pair }) => withPair(ctx, pair, (both) => denyDuplicate(ctx, both, version)),
});

/** Shows how many findings of each kind there are. Kinds without findings are listed too, as checked. */
async function showAll(ctx: HesabatContext): Promise<void> {
  const { deps, person, t } = ctx;
  const campaign = await getCurrentCampaign(deps.db);
  const [isLoaded, names, cutOff, found] = await Promise.all([
    isGazetteerLoaded(deps.db),
    countNames(ctx, campaign),
    describeCutOff(deps.db, t, campaign.id),
    Promise.all(
      checkKinds.map(async (kind) => ({ kind, ...(await find(ctx, campaign, kind, mostInOverview)) })),
    ),
  ]);
  const lines = found.map(({ kind, ...findings }) =>
    kind === 'place' && !isLoaded ? t('check-not-loaded') : sayFindings(t, kind, findings),
  );
  const wrong = found.filter(({ count, among }) => count !== 0 || among !== null);
  const heading = fmt`${FormattedString.b(inLocale(campaign.titles, person.locale))}`;
  const { ofCities, unnamedCities, ofCampaign, ready } = names;
  const missing = [
    t('check-line', { what: t('check-printed-name'), count: unnamedCities }),
    t('check-line', { what: t('check-names'), count: sum(ofCampaign) }),
    ...(ready > 0 ? [t('check-ready-names', { count: ready })] : []),
  ];
  const isNamed = unnamedCities + sum(ofCampaign) === 0;
  const waiting = cutOff === null ? [] : ['', cutOff];
  const end = wrong.length > 0 || !isNamed || cutOff !== null ? waiting : ['', t('check-fine')];
  const settle = campaignButtons.translations.show(t('button-check-names'), {
    campaign: campaign.id,
    value: '',
    detail: '',
  });
  await showProtected(ctx, FormattedString.join([heading, '', ...lines, ...missing, ...end], '\n'), [
    ...wrong.map(({ kind, ...findings }) => [
      checkButtons.list.show(t(`button-check-${kind}`, { count: countIn(findings) }), { kind, page: 0 }),
    ]),
    ...inRows(
      locales
        .filter((locale) => ofCities[locale] > 0)
        .map((locale) =>
          namesButtons.list.show(
            t('button-names-in', { language: languageNames[locale], count: ofCities[locale] }),
            {
              ...{ campaign: campaign.id, locale, page: 0 },
            },
          ),
        ),
      2,
    ),
    ...(sum(ofCampaign) > 0 || ready > 0 ? [[settle]] : []),
  ]);
}

async function showKind(ctx: HesabatContext, kind: CheckKind, page: number): Promise<void> {
  const { deps, person, t } = ctx;
  const campaign = await getCurrentCampaign(deps.db);
  const isLarge = campaign.lastNumber > mostInOverview;
  if (isLarge) await showProtected(ctx, t('check-looking', { count: campaign.lastNumber }), []);
  const findings = await find(ctx, campaign, kind, null);
  const { listed } = findings;
  // If entries were edited meanwhile, there may be fewer pages than before.
  const pages = Math.ceil(listed.length / perPage);
  const shown = Math.min(page, Math.max(pages - 1, 0));
  const rows = listed.slice(shown * perPage, (shown + 1) * perPage);
  const turnTo = (to: number) => checkButtons.list.data({ kind, page: to });
  const back = checkButtons.all.show(t('button-to-check'));
  const text = [sayFindings(t, kind, findings), t(`check-${kind}-hint`)];
  await showProtected(ctx, text.join('\n\n'), [
    ...rows.map((row) => [buildRow(row, kind, { t, locale: person.locale })]),
    ...pageRow(t, { page: shown, pages }, turnTo),
    [back],
  ]);
}

/**
 * An entry opens to be edited; of two that are likely duplicates one has to see both first; a title is put right by a
 * translation into the reader's language.
 */
function buildRow(
  { id, title, other, ...entry }: CheckFinding,
  kind: CheckKind,
  { t, locale }: { t: Texts; locale: Locale },
): InlineKeyboardButton {
  const numbers = [entry, ...(other ? [other] : [])].map(
    ({ status, number }) => `${entrySigns[status]} ${t('number', { number: String(number) })}`,
  );
  const data =
    kind === 'titles'
      ? titleButtons.ask.data({ entry: id, locale })
      : other
        ? checkButtons.compare.data({ entry: id, other: other.id })
        : checkButtons.edit.data({ entry: id });
  return InlineKeyboard.text([...numbers, shorten(title, other ? 30 : 40)].join(' · '), data);
}

/** @param most through how many of the latest entries to look where that takes long; null: through all */
function find(
  { deps, person }: HesabatContext,
  { id, lastNumber }: Campaign,
  kind: CheckKind,
  most: number | null,
): Promise<Findings> {
  const latest = most !== null && lastNumber > most ? most : null;
  return listFindings(deps.db, kind, { campaignId: id, locale: person.locale, latest });
}

function sayFindings(t: Texts, kind: CheckKind, { listed, count, among }: Findings): string {
  const what = t(`check-${kind}`);
  if (count === null) return t('check-line-more', { what, count: listed.length });
  return among === null
    ? t('check-line', { what, count })
    : t('check-line-latest', { what, count, entries: among });
}

/** For a button: "4", or "4+" where there may be more. */
function countIn({ listed, count, among }: Findings): string {
  return count === null || among !== null ? `${listed.length}+` : String(count);
}

/** How many names a report in each language lacks, of cities and of the campaign itself; and of which categories nobody changed any. */
async function countNames({ deps }: HesabatContext, { id }: Campaign) {
  const [cities, state] = await Promise.all([listCities(deps.db, id), findCampaignState(deps.db, id)]);
  return {
    ofCities: inEach((locale) => listUnnamed(cities, locale).length),
    // A city that lacks its name in four languages is one city.
    unnamedCities: new Set(locales.flatMap((locale) => listUnnamed(cities, locale))).size,
    ofCampaign: inEach((locale) => (state ? countMissingNames(state, locale) : 0)),
    ready: state ? countReadyCategories(state) : 0,
  };
}

function inEach(count: (locale: Locale) => number): Record<Locale, number> {
  return Object.fromEntries(locales.map((locale) => [locale, count(locale)])) as Record<Locale, number>;
}

function sum(counts: Readonly<Record<Locale, number>>): number {
  return Object.values(counts).reduce((total, one) => total + one, 0);
}
