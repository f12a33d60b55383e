import { z } from 'zod';

/** The message in private that asks what comes to a chat. */
export const pendingNamesShape = z.object({ messageId: z.int() });

/** What is noted in private while that is asked: the next words are names of countries and categories. */
export function pendingNames(messageId: number) {
  return { purpose: 'chats', subject: { messageId } satisfies z.infer<typeof pendingNamesShape> } as const;
}
