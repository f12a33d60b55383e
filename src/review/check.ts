import { FormattedString, fmt } from '@grammyjs/parse-mode';
import { Composer, InlineKeyboard } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { editAsModerator } from '#conversations/starting/edit-as-moderator.ts';
import { type Campaign, getCurrentCampaign, listCategories } from '#db/queries/campaigns/campaigns.ts';
import { isGazetteerLoaded } from '#db/queries/places/gazetteer-versions.ts';
import { type CheckFinding, listFindings } from '#db/queries/review/checks.ts';
import type { Texts } from '#locales/texts.ts';
import { inLocale, type Locale, locales } from '#src/domain/locale.ts';
import { type CheckKind, checkKinds } from '#src/domain/review/checks.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { findPair, findSubmittedEntry, readId } from '#src/telegram/button-ids.ts';
import { decodeButton, encodeButton, readNumber } from '#src/telegram/callback-data.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { showProtected } from '#src/telegram/show-in-place.ts';
import { entrySigns } from '#src/telegram/views/entry-signs.ts';
import { pageRow } from '#src/telegram/views/page-row.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { orderComparison } from './duplicates/compare-entries.ts';
import { denyDuplicate, rejectDuplicate, restoreDuplicate } from './duplicates/decide-duplicate.ts';

const perPage = 8;

/** What buttons of an earlier version call a kind: lists that were shown before still turn their pages. */
const formerKinds = new Map<string, CheckKind>([
  ['twins', 'duplicates'],
  ['form', 'printed-name'],
]);

/** /check: what looks wrong in the current campaign, for admins; each entry opens to be edited, and likely duplicates side by side. */
export const checkCommand: Command = {
  name: 'check',
  for: 'admin',
  where: 'private',
  listed: 'menu and help',
  run: showAll,
};

/** The buttons of /check. */
export const check = new Composer<HesabatContext>();

check.chatType('private').callbackQuery(/^check:/, async (ctx) => {
  if (!isAdmin(ctx)) return answerTap(ctx, ctx.t('toast-role'));
  const button = decodeButton(ctx.callbackQuery.data, 'check');
  const { action, value = '', page = '' } = button ?? {};
  const id = readId(value);
  const otherId = readId(button?.other);
  if (otherId !== null) {
    // These answer the tap themselves.
    const version = readNumber(button?.version) ?? 0;
    const pair = await findPair(ctx, [id, otherId]);
    if (!pair) return answerTap(ctx, ctx.t('toast-changed'));
    if (action === 'compare') return orderComparison(ctx, pair);
    if (action === 'duplicate') return rejectDuplicate(ctx, 'duplicate', pair, version);
    if (action === 'restore') return restoreDuplicate(ctx, pair, version);
    if (action === 'apart') return denyDuplicate(ctx, pair, version);
  }
  await answerTap(ctx);
  const kind = checkKinds.find((known) => known === (formerKinds.get(value) ?? value));
  // Buttons of an earlier version say "mend".
  if (action === 'edit' || action === 'mend') await editAsModerator(ctx, await findSubmittedEntry(ctx, id));
  else if (action === 'list' && kind) await showKind(ctx, kind, readNumber(page) ?? 0);
  else await showAll(ctx);
});

/** How many of each kind; what is fine is said too, so that one knows that it was looked at. */
async function showAll(ctx: HesabatContext): Promise<void> {
  const { deps, person, t } = ctx;
  const campaign = await getCurrentCampaign(deps.db);
  const [isLoaded, missing, found] = await Promise.all([
    isGazetteerLoaded(deps.db),
    countMissingNames(ctx, campaign),
    Promise.all(checkKinds.map(async (kind) => ({ kind, count: await count(ctx, campaign, kind) }))),
  ]);
  const lines = found.map(({ kind, count }) => {
    if (kind === 'place' && !isLoaded) return t('check-not-loaded');
    return t('check-line', { what: t(`check-${kind}`), count });
  });
  const wrong = found.filter(({ count }) => count > 0);
  const heading = fmt`${FormattedString.b(inLocale(campaign.titles, person.locale))}`;
  const names = t('check-line', { what: t('check-names'), count: missing });
  const end = wrong.length > 0 || missing > 0 ? [] : ['', t('check-fine')];
  const settle = InlineKeyboard.text(
    t('button-check-names'),
    encodeButton('camp', { action: 'main', campaign: String(campaign.id) }),
  );
  await showProtected(ctx, FormattedString.join([heading, '', ...lines, names, ...end], '\n'), [
    ...wrong.map(({ kind, count }) => [
      InlineKeyboard.text(
        t(`button-check-${kind}`, { count }),
        encodeButton('check', { action: 'list', value: kind }),
      ),
    ]),
    ...(missing > 0 ? [[settle]] : []),
  ]);
}

async function showKind(ctx: HesabatContext, kind: CheckKind, page: number): Promise<void> {
  const { deps, person, t } = ctx;
  const campaign = await getCurrentCampaign(deps.db);
  const findings = await listFindings(deps.db, campaign.id, kind, person.locale);
  // Edited meanwhile, there may be fewer pages than there were.
  const pages = Math.ceil(findings.length / perPage);
  const shown = Math.min(page, Math.max(pages - 1, 0));
  const rows = findings.slice(shown * perPage, (shown + 1) * perPage);
  const turnTo = (to: number) => encodeButton('check', { action: 'list', value: kind, page: String(to) });
  const back = InlineKeyboard.text(t('button-to-check'), encodeButton('check', { action: 'all' }));
  const text = [
    t('check-line', { what: t(`check-${kind}`), count: findings.length }),
    t(`check-${kind}-hint`),
  ];
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
  const value = String(id);
  const check = other ? { action: 'compare', value, other: String(other.id) } : { action: 'edit', value };
  return InlineKeyboard.text(
    [...numbers, shorten(title, other ? 30 : 40)].join(' · '),
    kind === 'titles'
      ? encodeButton('title', { action: 'ask', entry: value, locale })
      : encodeButton('check', check),
  );
}

async function count({ deps, person }: HesabatContext, { id }: Campaign, kind: CheckKind): Promise<number> {
  return (await listFindings(deps.db, id, kind, person.locale)).length;
}

/** Of the campaign and its categories, in the four languages. An entry's own title is written in one. */
async function countMissingNames({ deps }: HesabatContext, campaign: Campaign): Promise<number> {
  const categories = await listCategories(deps.db, campaign.id);
  const offered = categories.filter(({ retiredAt }) => retiredAt === null).map(({ names }) => names);
  return [campaign.titles, ...offered].flatMap((names) => locales.filter((locale) => !names[locale])).length;
}
