import { enqueueReport, isReportQueued } from '#db/queries/report/requests.ts';
import type { Locale } from '#src/domain/locale.ts';
import type { ReportFormat } from '#src/domain/report/format.ts';
import { whatIsAsked } from '#src/report/delivery/caption.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import type { HesabatContext } from '#src/telegram/context.ts';

/**
 * Enqueues a report and promises it in a message that later shows the progress. A report that this chat is already
 * waiting for is not enqueued again: impatient taps would only delay each other.
 */
export async function orderReport(
  ctx: HesabatContext,
  wanted: { campaignId: number; locale: Locale; format: ReportFormat },
): Promise<void> {
  const { deps, person, t } = ctx;
  const what = whatIsAsked(wanted, t);
  const chatId = ctx.chat?.id;
  if (chatId !== undefined && (await isReportQueued(deps.db, { ...wanted, chatId }))) {
    return answerTap(ctx, t('report-queued', { what }));
  }
  await answerTap(ctx);
  const promise = await ctx.reply(t('report-building', { what }));
  const where = { chatId: promise.chat.id, messageId: promise.message_id };
  await enqueueReport(deps.db, { ...wanted, ...where, speaks: person.locale, part: 1, begun: null });
}
