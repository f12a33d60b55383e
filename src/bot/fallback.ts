import { Composer, type InlineKeyboard } from 'grammy';
import { findReturned } from '#db/queries/entries/entries.ts';
import { findAlbumEntry } from '#db/queries/entries/photos.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { isToAnswer } from '#src/telegram/notices/say-once.ts';
import { readCaption } from '#src/telegram/read-message.ts';
import { replyTo } from '#src/telegram/reply-to.ts';
import { correctButton, fixButton, menuButtons } from '#src/telegram/views/menu.ts';
import { shorten } from '#src/telegram/views/shorten.ts';

/** The last feature: it answers each private message that no other feature took. */
export const fallback = new Composer<HesabatContext>();

const inPrivate = fallback.chatType('private');

// The photos and videos of an album are messages of their own: one answer is to all of them.
inPrivate.on('message', async (ctx) => {
  const { message, t } = ctx;
  const left = readCaption(message) !== null && (await isToAnswer(ctx, 'caption')) ? [t('caption-left')] : [];
  if (await isToAnswer(ctx, 'late')) {
    const { text, buttons } = await answerFor(ctx);
    await ctx.reply([text, ...left].join('\n\n'), { reply_markup: buttons });
    return;
  }
  for (const text of left) await ctx.reply(text, replyTo(message));
});

async function answerFor(ctx: HesabatContext): Promise<{ text: string; buttons: InlineKeyboard }> {
  const { deps, message, person, t } = ctx;
  const album = message?.media_group_id;
  const entry = album ? await findAlbumEntry(deps.db, { id: 0, personId: person.id }, album) : null;
  if (entry?.number != null) {
    return {
      text: t('photo-late-for', { number: String(entry.number) }),
      buttons: correctButton(t, entry.id),
    };
  }
  const isFile = message?.photo !== undefined || message?.document !== undefined;
  if (isFile) return { text: t('photo-late'), buttons: menuButtons(t) };
  const returned = await findReturned(deps.db, person.id);
  if (!returned) return { text: t('fallback-private'), buttons: menuButtons(t) };
  // The message is most likely an answer to moderators who requested changes.
  const about = { number: String(returned.number), title: shorten(returned.title ?? '', 80) };
  return { text: t('waits-for-you', about), buttons: fixButton(t, returned.id) };
}
