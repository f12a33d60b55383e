import { Composer } from 'grammy';
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

inPrivate.on(['message:photo', 'message:document'], async (ctx) => {
  const { deps, message, person, t } = ctx;
  const left = readCaption(message) !== null && (await isToAnswer(ctx, 'caption')) ? [t('caption-left')] : [];
  if (!(await isToAnswer(ctx, 'late'))) {
    for (const text of left) await ctx.reply(text, replyTo(message));
    return;
  }
  const album = message.media_group_id;
  const entry = album ? await findAlbumEntry(deps.db, { id: 0, personId: person.id }, album) : null;
  const isLateFor = entry?.number != null;
  const text = isLateFor ? t('photo-late-for', { number: String(entry.number) }) : t('photo-late');
  const reply_markup = isLateFor ? correctButton(t, entry.id) : menuButtons(t);
  await ctx.reply([text, ...left].join('\n\n'), { reply_markup });
});

inPrivate.on('message', async (ctx) => {
  const { deps, person, t } = ctx;
  if (!(await isToAnswer(ctx, 'refusal'))) return;
  const returned = await findReturned(deps.db, person.id);
  if (!returned) return ctx.reply(t('fallback-private'), { reply_markup: menuButtons(t) });
  // The message is most likely an answer to moderators who requested changes.
  const about = { number: String(returned.number), title: shorten(returned.title ?? '', 80) };
  return ctx.reply(t('waits-for-you', about), { reply_markup: fixButton(t, returned.id) });
});
