import { z } from 'zod';
import { defineButton } from './button.ts';
import { ifAny, shownRow } from './fields.ts';

/** A button of the question that a draft is at. The question decides what its action and its value mean. */
export const askButton = defineButton(
  'ask',
  { for: 'organizer', where: 'private', startsConversation: true, popsUp: true },
  { draft: ifAny(shownRow), question: z.string(), action: z.string(), value: z.string() },
);
