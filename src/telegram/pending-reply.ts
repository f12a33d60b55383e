import type { z } from 'zod';
import type { PlainText } from '#locales/texts.ts';
import type { PendingReplyPurpose } from '#src/domain/people/pending-replies.ts';
import type { AnyButton } from './buttons/button.ts';
import type { Command } from './commands/command.ts';
import type { HesabatContext } from './context.ts';

/** What a person can be asked in private besides the questions of a draft. Their next message is the answer. */
export interface PendingReply<Subject = unknown> extends Pick<Command, 'for'> {
  purpose: PendingReplyPurpose;
  /** The buttons of the feature that asks. A tap on any other button ends the question. */
  buttons: Readonly<Record<string, AnyButton>>;
  /** The button that asks. If it is given, taps on the feature's other buttons end the question too. */
  askedBy?: AnyButton;
  /** The answer to /cancel. */
  goodbye: PlainText;
  /** What is stored when it is asked. If that cannot be read any more, the question ends. */
  subject: z.ZodType<Subject>;
  take(ctx: HesabatContext, subject: Subject): Promise<unknown>;
}
