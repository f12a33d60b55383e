import type { InlineKeyboardButton } from 'grammy/types';
import { z } from 'zod';
import { idForAdmin } from '#src/telegram/button-ids.ts';
import { byName, defineButtons } from '#src/telegram/buttons/button.ts';
import { named, orNull, updateId } from '#src/telegram/buttons/fields.ts';
import { findViewing, type Viewing } from './screen.ts';

export const screenNames = [
  ...([
    'main',
    'titles',
    'organizations',
    'categories',
    'category',
    'photos',
    'countries',
    'country',
  ] as const),
  ...(['translations', 'campaigns', 'history'] as const),
] as const;

export type ScreenName = (typeof screenNames)[number];

/** What an admin can be asked for. Their next message is the answer. */
export const questionNames = [
  ...(['title', 'organization', 'contact', 'days', 'time-zone', 'logo', 'start'] as const),
  ...(['category-add', 'category-name', 'country-add', 'country-find', 'country-name'] as const),
] as const;

export type QuestionName = (typeof questionNames)[number];

/** What a tap changes without a question, once it is saved. */
export const changeNames = [
  ...(['no-organization', 'no-contact', 'no-days', 'day', 'no-logo', 'close', 'reopen', 'switch'] as const),
  ...(['unit', 'least', 'move', 'retire', 'unretire', 'country-remove', 'country-style', 'zone'] as const),
] as const;

export type ChangeName = (typeof changeNames)[number];

const campaign = named(async (ctx, id) => {
  const campaignId = idForAdmin(ctx, id);
  return campaignId === null ? null : findViewing(ctx, campaignId);
});

/** `value` is the id or code that the button is about. `detail` depends on what the button does. */
const about = { campaign, value: z.string(), detail: z.string() } as const;

/** The update in which the change was prepared. */
const ofPendingChange = { campaign, proposedBy: orNull(updateId) } as const;

/** The buttons of /campaign. */
export const campaignButtons = defineButtons(
  'camp',
  { for: 'admin', where: 'private', refusal: 'setup-refused', stale: 'campaign-gone', popsUp: 'all' },
  {
    save: ofPendingChange,
    cancel: ofPendingChange,
    ...byName(screenNames, () => about),
    ...byName(questionNames, () => about),
    ...byName(changeNames, () => about),
  },
);

export type CampaignAction = ScreenName | QuestionName | ChangeName;

export function campButton(
  { state }: Pick<Viewing, 'state'>,
  text: string,
  action: CampaignAction,
  value: string | number = '',
  detail = '',
): InlineKeyboardButton {
  return campaignButtons[action].show(text, { campaign: state.id, value: String(value), detail });
}

export function backButton(
  viewing: Viewing,
  screen: ScreenName,
  value: string | number = '',
): InlineKeyboardButton[] {
  return [campButton(viewing, viewing.t('button-back'), screen, value)];
}
