import type { Question } from './questions.ts';

/** A message in which an answer of a draft was typed. */
export interface AnswerMessage {
  messageId: number;
  /** The question that was open then. */
  question: Question;
  /** Whether the draft has its answer from this message. If not, it was refused, or a button was to choose. */
  isTaken: boolean;
  /** The first of several days, if the message named the last one. */
  first?: string;
}

/** People type some ten answers. More than this are kept of nobody. */
const most = 60;

/** The messages after one more was typed. Each question has its answer from one message, but cities from several. */
export function addAnswerMessage(messages: readonly AnswerMessage[], added: AnswerMessage): AnswerMessage[] {
  const kept = messages.filter(
    ({ messageId, question }) =>
      messageId !== added.messageId && (question !== added.question || added.question === 'city'),
  );
  return [...kept, added].slice(-most);
}

/**
 * The messages after a question was answered by a button: it chose between what the typed words may have meant, or
 * replaced them.
 */
export function settleAnswerMessage(messages: readonly AnswerMessage[], answered: Question): AnswerMessage[] {
  if (answered === 'city') return [...messages];
  return messages.flatMap((message) => {
    if (message.question !== answered) return [message];
    return message.isTaken ? [] : [{ ...message, isTaken: true }];
  });
}
