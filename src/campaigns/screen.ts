import type { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Db } from '#db/connection/client.ts';
import { findCampaignState } from '#db/queries/campaigns/state.ts';
import type { Texts } from '#locales/texts.ts';
import type { CampaignState, CategoryState } from '#src/domain/campaigns/state.ts';
import { type Day, dayAt } from '#src/domain/dates/day.ts';
import { timeZoneOf } from '#src/domain/dates/time-zone.ts';
import { inLocale, type Locale } from '#src/domain/locale.ts';
import { oneOf, readId } from '#src/telegram/button-ids.ts';
import type { HesabatContext } from '#src/telegram/context.ts';

/** A campaign, and the admin who looks at it. */
export interface Viewing {
  db: Db;
  state: CampaignState;
  locale: Locale;
  t: Texts;
  now: Date;
  /** The IANA zone of this campaign, and the one that it has if it chose none. */
  timeZone: string;
  settingTimeZone: string;
  /** Today in this campaign's zone. */
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
  if (!state) return null;
  const [now, timeZone] = [deps.now(), timeZoneOf(state, deps)];
  return {
    ...{ db: deps.db, state, locale: person.locale, t },
    ...{ now, timeZone, settingTimeZone: deps.timeZone, today: dayAt(now, timeZone) },
  };
}

/** The category that a button or a question is about; null if this campaign has no such category. */
export function findNamedCategory({ state }: Pick<Viewing, 'state'>, value: string): CategoryState | null {
  return oneOf(state.categories, readId(value)) ?? null;
}

export function titleOf({ state, locale }: Viewing): string {
  return inLocale(state.titles, locale);
}
