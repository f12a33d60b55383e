import { Composer } from 'grammy';
import { z } from 'zod';
import { resumeDraft } from '#conversations/starting/resume-draft.ts';
import { removeBlock } from '#db/queries/people/blocks.ts';
import { liftForgottenBlock } from '#db/queries/people/forgotten-blocks.ts';
import { dropPendingReply, setPendingReply } from '#db/queries/people/pending-replies.ts';
import { roles } from '#src/domain/people/roles.ts';
import { longestReason, type Reason, readyReasonsFor } from '#src/domain/review/decisions.ts';
import { tidyName } from '#src/domain/text/one-line.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { personIdForAdmin, readId } from '#src/telegram/button-ids.ts';
import { decodeButton, readNumber } from '#src/telegram/callback-data.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { blockPerson } from './access/block-person.ts';
import { changeRole } from './access/change-role.ts';
import { confirmLifting, showForgotten, showFound, showPeople } from './lists.ts';
import {
  askForBlockReason,
  confirmBlock,
  confirmRole,
  confirmUnblocking,
  showPerson,
} from './person-page.ts';
import { publishOwnCommands } from './publish-commands.ts';

/** Whose block is asked about, and the reason that was typed, once it was: `by` is the update that brought it. */
const subjectShape = z.object({
  personId: z.number(),
  typed: z.object({ words: z.string(), by: z.number() }).optional(),
});

/** /people: who there is, roles given and taken, blocks made and undone; for admins. */
export const peopleCommand: Command = {
  name: 'people',
  for: 'admin',
  where: 'private',
  isIgnoredInGroups: true,
  listed: 'menu and help',
  async run(ctx) {
    const wanted = tidyName(ctx.match);
    return wanted === '' ? showPeople(ctx, 0) : showFound(ctx, wanted);
  },
};

/** The buttons of /people. */
export const people = new Composer<HesabatContext>();

people.chatType('private').callbackQuery(/^person:/, async (ctx) => {
  const { action = '', person = '', value = '' } = decodeButton(ctx.callbackQuery.data, 'person') ?? {};
  if (!isAdmin(ctx)) return answerTap(ctx, ctx.t('toast-role'));
  const wasAsked = ctx.person.pendingReply?.purpose === 'block';
  await act(ctx, action, person, value);
  // Whoever taps on does not write the reason any more.
  if (!wasAsked || action === 'block') return;
  await resumeDraft(ctx);
  await dropPendingReply(ctx.deps.db, ctx.person.id);
});

async function act(ctx: HesabatContext, action: string, person: string, value: string): Promise<void> {
  const id = personIdForAdmin(ctx, readId(person));
  if (action === 'role-yes' && id !== null) return giveRole(ctx, id, value);
  if (action === 'block-for' && id !== null) {
    const ready = readyReasonsFor.block.find((known) => known === value);
    return block(ctx, id, ready ? { ready } : null);
  }
  if (action === 'block-typed' && id !== null) return blockForTyped(ctx, id, value);
  if (action === 'unblock-yes' && id !== null) return unblock(ctx, id);
  await answerTap(ctx);
  switch (action) {
    case 'list':
      return showPeople(ctx, readNumber(person) ?? 0);
    case 'forgotten':
      return showForgotten(ctx, readNumber(person) ?? 0);
    case 'lift':
      return confirmLifting(ctx, value);
    case 'lift-yes':
      // A beginning that is too short could mean several.
      if (/^[0-9a-f]{24}$/.test(value)) await liftForgottenBlock(ctx.deps.db, value);
      return showForgotten(ctx, 0);
  }
  if (id === null) return;
  switch (action) {
    case 'open':
      return showPerson(ctx, id);
    case 'role':
      return confirmRole(ctx, id, value);
    case 'block':
      return askForBlockReason(ctx, id);
    case 'unblock':
      return confirmUnblocking(ctx, id);
  }
}

/** The reason of a block, in an admin's own words: shown first, since they may have been meant for something else. */
export async function takeBlockReason(ctx: HesabatContext, subject: unknown): Promise<void> {
  const { deps, person, t } = ctx;
  const { data } = subjectShape.safeParse(subject);
  const words = tidyName(ctx.message?.text ?? '');
  if (!data) await dropPendingReply(deps.db, person.id);
  else if (words === '') await ctx.reply(t('type-answer'));
  else if (words.length > longestReason) {
    await ctx.reply(t('block-reason-too-long', { most: longestReason }));
  } else {
    const typed = { words, by: ctx.update.update_id };
    await setPendingReply(deps.db, person.id, {
      purpose: 'block',
      subject: { personId: data.personId, typed },
    });
    await confirmBlock(ctx, data.personId, typed);
  }
}

/** Blocks for the words that were shown, and for none that were typed since. */
async function blockForTyped(ctx: HesabatContext, personId: number, by: string): Promise<void> {
  const { pendingReply } = ctx.person;
  const data =
    pendingReply?.purpose === 'block' ? subjectShape.safeParse(pendingReply.subject).data : undefined;
  if (data?.typed && data.personId === personId && String(data.typed.by) === by) {
    return block(ctx, personId, { words: data.typed.words });
  }
  await answerTap(ctx);
  await showPerson(ctx, personId);
}

async function block(ctx: HesabatContext, personId: number, reason: Reason | null): Promise<void> {
  const outcome = await blockPerson(ctx.deps.db, { personId, by: ctx.person.id, reason });
  await answerTap(ctx, outcome === 'is-admin' ? ctx.t('block-admin') : undefined);
  await showPerson(ctx, personId);
}

async function unblock(ctx: HesabatContext, personId: number): Promise<void> {
  await removeBlock(ctx.deps.db, personId);
  await answerTap(ctx);
  await showPerson(ctx, personId);
}

async function giveRole(ctx: HesabatContext, personId: number, value: string): Promise<void> {
  const { deps, person, t } = ctx;
  const role = roles.find((known) => known === value) ?? null;
  if (role === null && value !== 'none') return answerTap(ctx);
  const outcome = await changeRole(deps.db, { personId, role, by: person.id });
  const toasts = {
    'last-admin': 'role-last-admin',
    'is-blocked': 'role-blocked',
    'not-admin': 'toast-role',
  } as const;
  await answerTap(ctx, outcome === 'done' ? undefined : t(toasts[outcome]));
  const gaveUp = outcome === 'done' && personId === person.id && role !== 'admin';
  if (gaveUp || outcome === 'not-admin') await nullIfRejected(ctx.editMessageText(t('role-given-up')));
  else await showPerson(ctx, personId);
  if (outcome === 'done')
    await publishOwnCommands(deps.api, { personId, role }, { ...deps, commands: ctx.commands });
}
