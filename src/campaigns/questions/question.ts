import type { InlineKeyboardButton } from 'grammy/types';
import { z } from 'zod';
import { questionNames, type ScreenName } from '#src/campaigns/buttons.ts';
import type { Screen, Viewing } from '#src/campaigns/screen.ts';
import type { CampaignChange } from '#src/domain/campaigns/changes.ts';
import type { Input } from '#src/telegram/read-message.ts';

/** What an admin was asked for: which question, about which category or country, in which language. */
export const asked = z.object({ question: z.enum(questionNames), value: z.string(), detail: z.string() });

export type Asked = z.infer<typeof asked>;

type Read =
  | { kind: 'change'; change: CampaignChange }
  /** The question is asked again below a sentence that says what to do. */
  | { kind: 'again'; problem: string; buttons?: InlineKeyboardButton[][] }
  | { kind: 'screen'; screen: ScreenName; value: string };

/** A question whose answer is sent and not tapped. */
export interface Question {
  ask(viewing: Viewing, asked: Asked): Screen;
  read(viewing: Viewing, sent: Input, asked: Asked): Read;
}
