import type { ChatMember } from 'grammy/types';
import { requeueCards } from '#db/queries/review/cards.ts';
import { noteGroupPrivate, noteGroupPublic } from '#db/queries/review/group-publicity.ts';
import { findModeratorsChat, setModeratorsChat } from '#db/queries/review/moderator-chats.ts';
import type { Command, CommandContext } from '#src/telegram/commands/command.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { isRejection, nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { readPublicity } from '#src/telegram/groups/check-group.ts';
import { forAnyone } from '#src/telegram/groups/guard-groups.ts';
import { placeOf } from '#src/telegram/groups/thread.ts';

/** /setup in a group makes it the moderators' chat, unless anyone can read it. */
export const setupCommand: Command = {
  name: 'setup',
  for: 'admin',
  where: 'group',
  inPrivate: 'setup-in-group',
  listed: 'menu and help',
  worksInPublic: true,
  run: setUp,
};

async function setUp(ctx: CommandContext): Promise<void> {
  const { deps, person, t } = ctx;
  const publicity = await readPublicity(ctx.api, ctx.chat.id);
  if (publicity) {
    await noteGroupPublic(deps.db, ctx.chat.id, publicity);
    return answer(
      ctx,
      [t('setup-public'), t(`group-public-by-${publicity}`), t('group-public-then')].join('\n\n'),
    );
  }
  await noteGroupPrivate(deps.db, ctx.chat.id);
  const place = placeOf(ctx.message);
  await setModeratorsChat(deps.db, place, person.locale);
  const [self, requeued, chat] = await Promise.all([
    ctx.api.getChatMember(ctx.chat.id, ctx.me.id),
    requeueCards(deps.db),
    findModeratorsChat(deps.db, place),
  ]);
  const waiting = (chat && requeued.get(chat.id)) ?? 0;
  const lines = [
    t('setup-done'),
    ...whatIsMissing(self).map((key) => t(key)),
    ...(waiting > 0 ? [t('setup-waiting', { count: waiting })] : []),
  ];
  await answer(ctx, lines.join('\n\n'));
}

async function answer(ctx: HesabatContext, text: string): Promise<void> {
  try {
    await ctx.reply(text, forAnyone);
  } catch (error) {
    // If the bot may not even write in the group, it tells the admin in private.
    if (!isRejection(error)) throw error;
    await nullIfRejected(ctx.api.sendMessage(ctx.person.id, text));
  }
}

function whatIsMissing(self: ChatMember): Array<'setup-not-admin' | 'setup-cannot-send'> {
  if (self.status === 'administrator') return [];
  const muted = self.status === 'restricted' && !(self.can_send_messages && self.can_send_photos);
  return muted ? ['setup-not-admin', 'setup-cannot-send'] : ['setup-not-admin'];
}
