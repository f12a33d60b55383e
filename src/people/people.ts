import { z } from 'zod';
import { removeBlock } from '#db/queries/people/blocks.ts';
import { liftForgottenBlock } from '#db/queries/people/forgotten-blocks.ts';
import { setPendingReply } from '#db/queries/people/pending-replies.ts';
import type { Role } from '#src/domain/people/roles.ts';
import { longestReason, type Reason } from '#src/domain/review/decisions.ts';
import { tidyName } from '#src/domain/text/one-line.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { onTaps } from '#src/telegram/buttons/answer-taps.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import type { PendingReply } from '#src/telegram/pending-reply.ts';
import { readPendingReplySubject } from '#src/telegram/pending-reply-subject.ts';
import { blockPerson } from './access/block-person.ts';
import { changeRole } from './access/change-role.ts';
import { confirmLifting, showForgotten, showFound, showPeople } from './lists.ts';
import { personButtons } from './person-buttons.ts';
import {
  askForBlockReason,
  confirmBlock,
  confirmRole,
  confirmUnblocking,
  showPerson,
} from './person-page.ts';
import { publishOwnCommands } from './publish-commands.ts';

/** The person to block, and the reason once it was typed. `by` is the update of the typed reason. */
const subject = z.object({
  personId: z.number(),
  typed: z.object({ words: z.string(), by: z.number() }).optional(),
});

type Subject = z.infer<typeof subject>;

/** /people shows people to admins, who can give and take roles, block and unblock. */
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

/** What the buttons of /people do. */
export const peopleTaps = onTaps(personButtons, {
  list: (ctx, { page }) => showPeople(ctx, page),
  forgotten: (ctx, { page }) => showForgotten(ctx, page),
  lift: (ctx, { mark }) => confirmLifting(ctx, mark),
  async 'lift-yes'(ctx, { mark }) {
    await liftForgottenBlock(ctx.deps.db, mark);
    await showForgotten(ctx, 0);
  },
  open: (ctx, { person }) => showPerson(ctx, person),
  role: (ctx, { person, role }) => confirmRole(ctx, person, role),
  'role-yes': giveRole,
  block: (ctx, { person }) => askForBlockReason(ctx, person),
  'block-for': (ctx, { person, reason }) => block(ctx, person, { ready: reason }),
  'block-typed': blockForTyped,
  unblock: (ctx, { person }) => confirmUnblocking(ctx, person),
  'unblock-yes': (ctx, { person }) => unblock(ctx, person),
});

/** Takes the typed reason of a block. It is shown first, because the message may have been meant for something else. */
export const blockReason: PendingReply<Subject> = {
  purpose: 'block',
  for: 'admin',
  buttons: personButtons,
  askedBy: personButtons.block,
  goodbye: 'block-cancelled',
  subject,
  async take(ctx, { personId }) {
    const { deps, person, t } = ctx;
    const words = tidyName(ctx.message?.text ?? '');
    if (words === '') return ctx.reply(t('type-answer'));
    if (words.length > longestReason) return ctx.reply(t('block-reason-too-long', { most: longestReason }));
    const typed = { words, by: ctx.update.update_id };
    await setPendingReply(deps.db, person.id, { purpose: 'block', subject: { personId, typed } });
    return confirmBlock(ctx, personId, typed);
  },
};

/** Blocks for the reason that was shown, and not for one that was typed since. */
async function blockForTyped(
  ctx: HesabatContext,
  { person, typedBy }: { person: number; typedBy: number },
): Promise<void> {
  const asked = readPendingReplySubject(ctx, 'block', subject);
  if (asked?.typed?.by === typedBy && asked.personId === person) {
    return block(ctx, person, { words: asked.typed.words });
  }
  await answerTap(ctx);
  await showPerson(ctx, person);
}

async function block(ctx: HesabatContext, personId: number, reason: Reason): Promise<void> {
  const outcome = await blockPerson(ctx.deps.db, { personId, by: ctx.person.id, reason });
  await answerTap(ctx, outcome === 'is-admin' ? ctx.t('block-admin') : undefined);
  await showPerson(ctx, personId);
}

async function unblock(ctx: HesabatContext, personId: number): Promise<void> {
  await removeBlock(ctx.deps.db, personId);
  await answerTap(ctx);
  await showPerson(ctx, personId);
}

async function giveRole(
  ctx: HesabatContext,
  { person: personId, role: given }: { person: number; role: Role | 'none' },
): Promise<void> {
  const { deps, person, t } = ctx;
  const role = given === 'none' ? null : given;
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
