import type { Campaign } from '#db/queries/campaigns/campaigns.ts';
import { inLocale, type Locale } from '#src/domain/locale.ts';
import { shorten } from '#src/telegram/views/shorten.ts';

/** A campaign on a button: its number, its title, and whether it is the current one or closed. */
export function campaignLabel(campaign: Campaign, locale: Locale): string {
  const marks = `${campaign.isCurrent ? '⭐️ ' : ''}${campaign.closedAt ? '🔒 ' : ''}`;
  return `${marks}${campaign.id}. ${shorten(inLocale(campaign.titles, locale), 48)}`;
}
