import { InputFile } from 'grammy';
import { type Campaign, listCategories } from '#db/queries/campaigns/campaigns.ts';
import { countTotals } from '#db/queries/report/totals.ts';
import { textsIn } from '#locales/texts.ts';
import { timeZoneOf } from '#src/domain/dates/time-zone.ts';
import type { Locale } from '#src/domain/locale.ts';
import { composeTotalsCard } from '#src/pictures/totals/compose-card.ts';
import { countLacking } from '#src/report/names/count-lacking.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { isPhotoForbidden } from '#src/telegram/failures/chat-refusals.ts';
import { ignoreFailure, nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { forAnyone } from '#src/telegram/groups/guard-groups.ts';
import { longestCaption } from '#src/telegram/limits.ts';
import { totalsButtons } from './buttons.ts';
import { viewTotals } from './totals-view.ts';

/**
 * Sends a picture of the totals of a campaign, with the totals in words as its caption. A tap under such a picture
 * replaces it. Totals that are too long for a caption follow in a message of their own.
 */
export async function sendTotals(
  ctx: HesabatContext,
  campaign: Campaign,
  locale: Locale,
  { hasOthers }: { hasOthers: boolean },
): Promise<void> {
  const { db } = ctx.deps;
  const [totals, categories, lacking] = await Promise.all([
    countTotals(db, campaign.id),
    listCategories(db, campaign.id),
    countLacking(db, campaign.id, locale),
  ]);
  // In a group nobody could use that button.
  const missing = ctx.chat?.type === 'private' ? lacking : 0;
  const style = { locale, timeZone: timeZoneOf(campaign, ctx.deps) };
  const view = viewTotals(totals, campaign, categories, { t: textsIn(locale), ...style });
  const reply_markup = totalsButtons({ campaignId: campaign.id, locale }, ctx.t, { hasOthers, missing });
  const card = await ctx.deps.pictures.drawTotals(composeTotalsCard(totals, campaign, categories, style));
  const picture = new InputFile(card, 'totals.png');
  const sendWords = () => ctx.reply(view.text, { ...forAnyone, entities: view.entities, reply_markup });
  if (view.text.length > longestCaption) {
    await nullIfForbidden(ctx.replyWithPhoto(picture, forAnyone));
    await sendWords();
    return;
  }
  const caption = { caption: view.caption, caption_entities: view.caption_entities };
  const tapped = ctx.callbackQuery?.message;
  if (tapped && 'photo' in tapped && tapped.photo) {
    await nullIfRejected(
      ctx.editMessageMedia({ type: 'photo', media: picture, ...caption }, { reply_markup }),
    );
    return;
  }
  const sent = await nullIfForbidden(ctx.replyWithPhoto(picture, { ...forAnyone, ...caption, reply_markup }));
  if (!sent) await sendWords();
  // They were chosen from a list of campaigns, which is not needed any more.
  if (tapped) await ignoreFailure(ctx.deleteMessage());
}

/** Null where the bot may send no photos: the totals go in words. */
async function nullIfForbidden<T>(sending: Promise<T>): Promise<T | null> {
  return sending.catch((error) => {
    if (isPhotoForbidden(error)) return null;
    throw error;
  });
}
