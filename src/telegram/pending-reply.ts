import type { z } from 'zod';
import type { PlainText } from '#locales/texts.ts';
import type { PendingReplyPurpose } from '#src/domain/people/pending-replies.ts';
import type { AnyButton } from './buttons/button.ts';
import type { Command } from './commands/command.ts';
import type { HesabatContext } from './context.ts';

/** What a person is asked in private besides a draft: their next words are the answer. */
export interface PendingReply<Subject = unknown> extends Pick<Command, 'for'> {
  purpose: PendingReplyPurpose;
  /** Those that belong to it: all others lead elsewhere, and end it. */
  buttons: Readonly<Record<string, AnyButton>>;
  /** The one of them that asks, where all others end it as well; else the feature ends it itself. */
  askedBy?: AnyButton;
  /** Says that nothing comes of it. */
  goodbye: PlainText;
  /** What is noted when it is asked. What is not read any more ends it. */
  subject: z.ZodType<Subject>;
  take(ctx: HesabatContext, subject: Subject): Promise<unknown>;
}
