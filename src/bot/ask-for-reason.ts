import { FormattedString } from '@grammyjs/parse-mode';
import { findEntry } from '#db/queries/entries.ts';
import { findLatestHistory } from '#db/queries/history.ts';
import { openReasonQuestion, setReasonQuestionMessage } from '#db/queries/reason-questions.ts';
import { bestEffort, unlessRefused } from '#src/chat/best-effort.ts';
import { type HesabatContext, isAdmin } from '#src/chat/context.ts';
import { reviewToast } from '#src/chat/views/review-toast.ts';
import { canDo } from '#src/domain/entries/status.ts';

/**
 * Asks the moderator who tapped Reject for a reason: their phone opens a reply to the bot's message, and the
 * card offers the ready reasons meanwhile. Others may decide all the same.
 */
export async function askForReason(ctx: HesabatContext, entryId: number, version: number): Promise<void> {
  const { deps, person, t } = ctx;
  const chatId = ctx.chat?.id;
  const entry = await findEntry(deps.db, entryId);
  if (!entry || chatId === undefined) return;
  if (entry.personId === person.id && !isAdmin(ctx)) {
    await unlessRefused(ctx.answerCallbackQuery(t('toast-own')));
    return;
  }
  if (entry.version !== version || !canDo('reject', entry.status)) {
    const latest = await findLatestHistory(deps.db, entryId);
    await unlessRefused(
      ctx.answerCallbackQuery(reviewToast({ kind: 'too-late', entry, latest }, 'reject', ctx)),
    );
    return;
  }
  const asked = { entryId, moderatorId: person.id, entryVersion: version, chatId };
  const before = await openReasonQuestion(deps.db, asked);
  await unlessRefused(ctx.answerCallbackQuery(t('toast-asked')));
  if (before !== null) await bestEffort(ctx.api.deleteMessage(chatId, before));
  const question = t('reason-question', { name: person.name, number: String(entry.number) });
  const sent = await ctx.api.sendMessage(chatId, question, {
    // The mention makes the forced reply open on that moderator's phone alone.
    entities: mention(question, person.name, person.id),
    reply_markup: { force_reply: true, selective: true, input_field_placeholder: t('reason-placeholder') },
    ...(entry.cardMessageId === null
      ? {}
      : { reply_parameters: { message_id: entry.cardMessageId, allow_sending_without_reply: true } }),
  });
  // Tapped twice at once, or somebody else has decided by now: this message asks for nothing.
  const asks = await setReasonQuestionMessage(deps.db, asked, sent.message_id);
  if (!asks) await bestEffort(ctx.api.deleteMessage(chatId, sent.message_id));
}

function mention(text: string, name: string, personId: number) {
  const offset = text.indexOf(name);
  const { entities } = FormattedString.mentionUser(name, personId);
  return entities.map((entity) => ({ ...entity, offset: entity.offset + offset }));
}
