import { z } from 'zod';
import { defineButton } from './button.ts';
import { ifAny, shownRow } from './fields.ts';

/** Of the question that a draft stands at. What it does, and what its value is, is the question's to say. */
export const askButton = defineButton(
  'ask',
  { for: 'organizer', where: 'private', startsConversation: true, popsUp: true },
  { draft: ifAny(shownRow), question: z.string(), action: z.string(), value: z.string() },
);
