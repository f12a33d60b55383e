import { FormattedString, fmt } from '@grammyjs/parse-mode';
import type { DecisionState } from '#db/queries/entries/decision-state.ts';
import { type Entry, findEntry } from '#db/queries/entries/entries.ts';
import { findLatestHistory } from '#db/queries/entries/history.ts';
import {
  listReasonQuestions,
  openReasonQuestion,
  setReasonQuestionMessage,
} from '#db/queries/review/reason-questions.ts';
import { canDo, isAllowed } from '#src/domain/entries/transitions.ts';
import { type QuestionKind, reasonQuestions } from '#src/domain/review/decisions.ts';
import { canBlockReporter, isWorthAsking } from '#src/domain/review/reason-questions.ts';
import { adoptOrRetireCard } from '#src/review/adopt-card.ts';
import { reviewToast } from '#src/review/views/toast.ts';
import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { closureOf } from '#src/telegram/failures/chat-refusals.ts';
import { ignoreFailure, nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { inThread, threadOf } from '#src/telegram/groups/thread.ts';
import { shorten } from '#src/telegram/views/shorten.ts';

/**
 * Asks the moderator who tapped Reject, Request changes or Block for a reason. Their phone opens a reply to the
 * bot's message. Meanwhile the card offers the ready reasons and, for Request changes, the answers to tick. Other
 * moderators may still decide, but two cannot tick answers on one card.
 */
export async function askForReason(
  ctx: HesabatContext,
  kind: QuestionKind,
  { entry: { id: entryId }, version }: { entry: DecisionState; version: number },
): Promise<void> {
  const { deps, person, t } = ctx;
  const chatId = ctx.chat?.id;
  const entry = await findEntry(deps.db, entryId);
  const toast = (text: string) => nullIfRejected(ctx.answerCallbackQuery(text));
  if (!entry || chatId === undefined) {
    await toast(t('toast-changed'));
    return;
  }
  if (entry.cardMessageId === null) await adoptOrRetireCard(ctx, entry);
  const actor = { isOwner: entry.personId === person.id, isModerator: true, isAdmin: isAdmin(ctx) };
  if (kind === 'block' && !canBlockReporter(entry)) {
    await toast(t(entry.person?.blockedAt ? 'toast-block-already' : 'toast-changed'));
    return;
  }
  if (kind !== 'block' && !isAllowed(kind, actor)) {
    await toast(t('toast-own'));
    return;
  }
  if (kind !== 'block' && (entry.version !== version || !canDo(kind, entry.status))) {
    const latest = await findLatestHistory(deps.db, entryId);
    await toast(reviewToast({ kind: 'too-late', entry, latest }, kind, ctx));
    return;
  }
  if (kind === 'return' && entry.person?.blockedAt) {
    await toast(t('card-blocked'));
    return;
  }
  const rival = kind === 'return' ? await findRival(ctx, entry) : null;
  if (rival) {
    await toast(t('toast-other-returns', { name: shorten(rival, 60) }));
    return;
  }
  const asked = { entryId, moderatorId: person.id, entryVersion: version, chatId, kind };
  const before = await openReasonQuestion(deps.db, asked);
  await toast(t(reasonQuestions[kind].toast));
  if (before !== null) await ignoreFailure(ctx.api.deleteMessage(chatId, before));
  const question = questionFor(kind, entry, ctx);
  const asking = ctx.api.sendMessage(chatId, question.text, {
    ...inThread({ threadId: threadOf(ctx.callbackQuery?.message) }),
    entities: question.entities,
    reply_markup: { force_reply: true, selective: true, input_field_placeholder: t('reason-placeholder') },
    ...(entry.cardMessageId === null
      ? {}
      : { reply_parameters: { message_id: entry.cardMessageId, allow_sending_without_reply: true } }),
  });
  // In a closed topic nothing can be sent. The ready reasons on the card do without the question.
  const sent = await asking.catch((error) => {
    if (closureOf(error) === null) throw error;
    return null;
  });
  if (!sent) return;
  // If the moderator tapped twice at once, or somebody else has decided meanwhile, this message asks for nothing.
  const asks = await setReasonQuestionMessage(deps.db, asked, sent.message_id);
  if (!asks) await ignoreFailure(ctx.api.deleteMessage(chatId, sent.message_id));
}

/** Stands in for the moderator's name while the text is formatted, to find where in the text the name goes. */
const nameSlot = '\uFFFC';

/** The mention makes the forced reply open only on that moderator's phone. */
function questionFor(kind: QuestionKind, entry: Entry, { person, t }: HesabatContext): FormattedString {
  const reported = (entry.person?.name ?? '').replaceAll(nameSlot, '');
  const about = { name: nameSlot, number: String(entry.number), person: reported };
  const [before = '', after = ''] = t(reasonQuestions[kind].question, about).split(nameSlot);
  return fmt`${before}${FormattedString.mentionUser(person.name, person.id)}${after}`;
}

/** The name of another moderator who is ticking on this card. */
async function findRival({ deps, person, t }: HesabatContext, entry: Entry): Promise<string | null> {
  const questions = await listReasonQuestions(deps.db, entry.id);
  const rival = questions.find(
    (question) =>
      question.kind === 'return' && question.moderatorId !== person.id && isWorthAsking(question, entry),
  );
  return rival ? (rival.moderatorName ?? t('card-someone')) : null;
}
