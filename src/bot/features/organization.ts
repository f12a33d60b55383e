import { Composer, InlineKeyboard } from 'grammy';
import { z } from 'zod';
import { awaitText, stopAwaiting } from '#db/queries/awaited-texts.ts';
import { findOrganization, setOrganization } from '#db/queries/organizations.ts';
import type { Texts } from '#locales/texts.ts';
import { answerTap } from '#src/chat/answer-tap.ts';
import { bestEffort } from '#src/chat/best-effort.ts';
import { decodeButton, encodeButton, readId } from '#src/chat/callback-data.ts';
import type { HesabatContext } from '#src/chat/context.ts';
import { showInPlace } from '#src/chat/show-in-place.ts';
import { menuButtons } from '#src/chat/views/menu.ts';
import { shorten } from '#src/chat/views/shorten.ts';
import { wordsOf } from '#src/domain/entries/prompt-state.ts';
import {
  isCourtesy,
  organizationNameLength,
  readOrganizationName,
} from '#src/domain/people/organization-name.ts';
import { joinOrganization } from '#src/services/join-organization.ts';

/** A name that was typed and waits for "did you mean". */
const subjectShape = z.object({ typed: z.string().optional() });

/** /organization, and the answers to the receipt of a first entry, which asks for it. */
export const organization = new Composer<HesabatContext>();

const inPrivate = organization.chatType('private');

inPrivate.command('organization', async (ctx) => {
  const { deps, person, t } = ctx;
  const { organizationId } = person;
  const present = organizationId === null ? null : await findOrganization(deps.db, organizationId);
  await awaitText(deps.db, person.id, { purpose: 'organization', subject: {} });
  const keep = keepButton(t);
  const clear = InlineKeyboard.text(t('button-organization-clear'), encodeButton('org', { action: 'clear' }));
  const text = present ? t('organization-present', { name: present.name }) : t('organization-question');
  await ctx.reply(text, { reply_markup: { inline_keyboard: [present ? [keep, clear] : [keep]] } });
});

inPrivate.callbackQuery(/^org:/, async (ctx) => {
  const { deps, person, t } = ctx;
  const { action = '', value = '' } = decodeButton(ctx.callbackQuery.data, 'org') ?? {};
  const asked = person.awaits?.purpose === 'organization' ? person.awaits : null;
  await answerTap(ctx);
  switch (action) {
    case 'skip':
      await showInPlace(ctx, t('submitted', { number: value }), menuButtons(t).inline_keyboard);
      break;
    case 'keep':
      await showInPlace(ctx, t('organization-kept'), []);
      break;
    case 'clear':
      await setOrganization(deps.db, { personId: person.id, organizationId: null });
      await showInPlace(ctx, t('organization-cleared'), []);
      break;
    case 'is': {
      const chosen = await findOrganization(deps.db, readId(value) ?? 0);
      if (!chosen) return;
      await setOrganization(deps.db, { personId: person.id, organizationId: chosen.id });
      await showInPlace(ctx, t('organization-thanks', { name: chosen.name }), menuButtons(t).inline_keyboard);
      break;
    }
    case 'new': {
      const typed = subjectShape.safeParse(asked?.subject).data?.typed;
      if (typed !== undefined) await join(ctx, typed, true);
      else await bestEffort(ctx.editMessageReplyMarkup());
      return;
    }
  }
  if (asked) await stopAwaiting(deps.db, person.id);
});

/** Takes the name of an organization; another message than a text is none. */
export async function takeOrganization(ctx: HesabatContext): Promise<void> {
  const { deps, person, t } = ctx;
  const text = ctx.message?.text;
  if (text === undefined) {
    const isPicture = ctx.message?.photo !== undefined || ctx.message?.document !== undefined;
    await ctx.reply(t(isPicture ? 'photo-late' : 'type-answer'));
    return;
  }
  if (wordsOf(text) === wordsOf(t('button-skip'))) {
    await ctx.reply(t('organization-kept'), { reply_markup: menuButtons(t) });
    await stopAwaiting(deps.db, person.id);
    return;
  }
  const name = readOrganizationName(text);
  if (isCourtesy(text))
    await ctx.reply(t('organization-question'), {
      reply_markup: { inline_keyboard: [[keepButton(t)]] },
    });
  else if (name === null) await ctx.reply(t('organization-length', organizationNameLength));
  else await join(ctx, name, false);
}

async function join(ctx: HesabatContext, name: string, isNew: boolean): Promise<void> {
  const { deps, person, t } = ctx;
  const joining = await joinOrganization(deps.db, { personId: person.id, name, isNew });
  if (joining.kind === 'similar') {
    await awaitText(deps.db, person.id, { purpose: 'organization', subject: { typed: name } });
    const buttons = joining.organizations.map((one) => [
      InlineKeyboard.text(
        shorten(one.name, 40),
        encodeButton('org', { action: 'is', value: String(one.id) }),
      ),
    ]);
    const another = t('button-organization-new', { name: shorten(name, 30) });
    buttons.push([InlineKeyboard.text(another, encodeButton('org', { action: 'new' }))]);
    await ctx.reply(t('organization-similar'), { reply_markup: { inline_keyboard: buttons } });
    return;
  }
  const thanks = t('organization-thanks', { name: joining.organization.name });
  await showInPlace(ctx, thanks, menuButtons(t).inline_keyboard);
  await stopAwaiting(deps.db, person.id);
}

function keepButton(t: Texts) {
  return InlineKeyboard.text(t('button-organization-keep'), encodeButton('org', { action: 'keep' }));
}
