import type { InlineKeyboardButton } from 'grammy/types';
import { backButton, type ScreenName } from '#src/campaigns/buttons.ts';
import type { Viewing } from '#src/campaigns/screen.ts';
import { campaignChange } from '#src/domain/campaigns/changes.ts';
import { readTitle } from '#src/domain/text/one-line.ts';
import type { Asked, Question } from './question.ts';

interface OneLine {
  length: { least: number; most: number };
  ask(viewing: Viewing, asked: Asked): string;
  /** The present value; null if there is none. */
  present(viewing: Viewing, asked: Asked): string | null;
  /** Builds the change from the typed words. It is checked before it is used. */
  change(text: string, viewing: Viewing, asked: Asked): unknown;
  /** The screen that Back leads to. */
  back: ScreenName;
  extra?(viewing: Viewing, asked: Asked): InlineKeyboardButton[][];
}

/** A question for a name or title: one line of some length. */
export function oneLine({ length, ask, present, change, back, extra }: OneLine): Question {
  return {
    ask(viewing, asked) {
      const now = present(viewing, asked);
      const text = ask(viewing, asked);
      return {
        text: now === null ? text : `${text}\n\n${viewing.t('now-answered', { answer: now })}`,
        buttons: [...(extra?.(viewing, asked) ?? []), backButton(viewing, back, asked.value)],
      };
    },

    read(viewing, sent, asked) {
      const { t } = viewing;
      if (sent.kind !== 'text') return { kind: 'again', problem: t('type-answer') };
      const outcome = readTitle(sent.text, length);
      switch (outcome.kind) {
        case 'several-lines':
          return { kind: 'again', problem: t('campaign-one-line') };
        case 'too-short':
          return { kind: 'again', problem: t('campaign-too-short', { least: length.least }) };
        case 'too-long':
          return {
            kind: 'again',
            problem: t('campaign-too-long', { length: outcome.length, most: length.most }),
          };
        case 'title': {
          const { data } = campaignChange.safeParse(change(outcome.title, viewing, asked));
          return data ? { kind: 'change', change: data } : { kind: 'screen', screen: 'main', value: '' };
        }
      }
    },
  };
}
