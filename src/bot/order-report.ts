import { oweReport } from '#db/queries/report-requests.ts';
import type { HesabatContext } from '#src/chat/context.ts';
import { whatIsAsked } from '#src/chat/views/report-caption.ts';
import type { Locale } from '#src/domain/locale.ts';
import type { ReportFormat } from '#src/domain/report/report-format.ts';

/** Promises a report in a message of its own, which tells how far it is, and owes it. */
export async function orderReport(
  ctx: HesabatContext,
  wanted: { campaignId: number; locale: Locale; format: ReportFormat },
): Promise<void> {
  const { deps, person, t } = ctx;
  const promise = await ctx.reply(t('report-building', { what: whatIsAsked(wanted, t) }));
  const where = { chatId: promise.chat.id, messageId: promise.message_id };
  await oweReport(deps.db, { ...wanted, ...where, speaks: person.locale, part: 1, begun: null });
}
