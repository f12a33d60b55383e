import { requeueCards } from '#db/queries/review/cards.ts';
import { noteGroupPrivate, noteGroupPublic } from '#db/queries/review/chats/group-publicity.ts';
import {
  listModeratorsChats,
  type NamedPlace,
  renewChat,
  setModeratorsChat,
} from '#db/queries/review/chats/moderator-chats.ts';
import { isSamePlace } from '#src/domain/review/place.ts';
import type { Command, CommandContext } from '#src/telegram/commands/command.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { isRejection, nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { readPublicity } from '#src/telegram/groups/check-group.ts';
import { forAnyone } from '#src/telegram/groups/guard-groups.ts';
import { placeOf } from '#src/telegram/groups/thread.ts';
import { whatIsMissingIn } from './bot-rights.ts';
import { askWhatComes } from './chats/choose.ts';

/**
 * /setup in a group or topic makes it the moderators' chat, unless anyone can read it. Where there is one already, the
 * admin is asked what is to come to this one.
 */
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
  const place = readPlace(ctx);
  const chats = await listModeratorsChats(deps.db);
  const there = chats.find((chat) => isSamePlace(chat, place));
  if (chats.length > 0 && !there) return askWhatComes(ctx, place);
  if (there) await renewChat(deps.db, there.id, place, person.locale);
  else await setModeratorsChat(deps.db, place, person.locale);
  const [missing, requeued, now] = await Promise.all([
    whatIsMissingIn(ctx, ctx.chat.id),
    requeueCards(deps.db),
    listModeratorsChats(deps.db),
  ]);
  const chat = now.find((one) => isSamePlace(one, place));
  const waiting = (chat && requeued.get(chat.id)) ?? 0;
  const lines = [
    t(place.threadId === null ? 'setup-done' : 'setup-done-topic'),
    ...missing.map((key) => t(key)),
    ...(waiting > 0 ? [t('setup-waiting', { count: waiting })] : []),
  ];
  await answer(ctx, lines.join('\n\n'));
}

/** The group or topic that the command was sent in, with its names. A topic's is in the message that created it. */
function readPlace({ chat, message }: CommandContext): NamedPlace {
  const place = placeOf(message);
  const topicTitle = message.reply_to_message?.forum_topic_created?.name;
  return { ...place, title: chat.title ?? null, ...(topicTitle !== undefined && { topicTitle }) };
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
