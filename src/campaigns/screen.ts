import type { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Db } from '#db/connection/client.ts';
import { findCampaignState } from '#db/queries/campaigns/state.ts';
import type { Texts } from '#locales/texts.ts';
import type { CampaignState } from '#src/domain/campaigns/state.ts';
import { type Day, dayAt } from '#src/domain/dates/day.ts';
import { inLocale, type Locale } from '#src/domain/locale.ts';
import { encodeButton } from '#src/telegram/callback-data.ts';
import type { HesabatContext } from '#src/telegram/context.ts';

/** A campaign, and the admin who looks at it. It is read for each update. */
export interface Viewing {
  db: Db;
  state: CampaignState;
  locale: Locale;
  t: Texts;
  today: Day;
}

/** What an admin sees. Everything about campaigns is in one message, which changes in place. */
export interface Screen {
  text: FormattedString | string;
  buttons: InlineKeyboardButton[][];
  /** A logo, shown above the text. */
  picture?: Buffer;
}

/** @param value the category or country that a screen is about, if it is about one */
export type ViewScreen = (viewing: Viewing, value: string) => Screen | Promise<Screen>;

/** Reads a campaign for the admin who sent this update; null if there is no such campaign. */
export async function findViewing(ctx: HesabatContext, campaignId: number): Promise<Viewing | null> {
  const { deps, person, t } = ctx;
  const state = await findCampaignState(deps.db, campaignId);
  return state && { db: deps.db, state, locale: person.locale, t, today: dayAt(deps.now(), 'UTC') };
}

export function campButton(
  { state }: Pick<Viewing, 'state'>,
  text: string,
  action: string,
  value: string | number = '',
  detail = '',
): InlineKeyboardButton {
  const fields = { action, campaign: String(state.id), value: String(value), detail };
  return { text, callback_data: encodeButton('camp', fields) };
}

export function backButton(
  viewing: Viewing,
  screen: string,
  value: string | number = '',
): InlineKeyboardButton[] {
  return [campButton(viewing, viewing.t('button-back'), screen, value)];
}

export function titleOf({ state, locale }: Viewing): string {
  return inLocale(state.titles, locale);
}
