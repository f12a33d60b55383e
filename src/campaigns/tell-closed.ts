import { findDraftIn } from '#db/queries/entries/entries.ts';
import { textsIn } from '#locales/texts.ts';
import type { Messaging } from '#src/deps.ts';
import { inLocale } from '#src/domain/locale.ts';
import { ignoreUnreachable } from '#src/telegram/failures/rejections.ts';

/** Tells an organizer that the campaign of their open draft was closed, unless it is open again. */
export async function tellClosed(
  deps: Messaging,
  { campaignId, personId }: { campaignId: number; personId: number },
): Promise<void> {
  const draft = await findDraftIn(deps.db, { campaignId, personId });
  if (!draft?.campaign.closedAt || !draft.person) return;
  const { locale } = draft.person;
  const t = textsIn(locale);
  await ignoreUnreachable(
    deps.api.sendMessage(
      personId,
      t('campaign-closed-draft', { campaign: inLocale(draft.campaign.titles, locale) }),
    ),
  );
}
