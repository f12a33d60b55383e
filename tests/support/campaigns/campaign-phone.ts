import { asc } from 'drizzle-orm';
import { getCurrentCampaign } from '#db/queries/campaigns/campaigns.ts';
import { campaignHistory } from '#db/schema/campaigns/details.ts';
import { phoneOf } from '#tests/support/phone.ts';
import type { Stage } from '#tests/support/stage.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

/** The phone of an admin with the page of the current campaign open. */
export async function openCampaign(stage: Stage, who: Stage['aysel'] = stage.leyla) {
  const phone = phoneOf(stage, who);
  const opened = await phone.write('/campaign', 'Entries:');
  return {
    ...phone,
    opened,
    /** Taps one button after the other; gives what is shown in the end. */
    async go(...labels: string[]): Promise<Message> {
      let shown = opened;
      for (const label of labels) shown = await phone.tap(label, () => true);
      return shown;
    },
    async save(wanted: RegExp | string = 'Saved'): Promise<Message> {
      return phone.tap('Save', wanted);
    },
  };
}

/** The kinds of changes that were saved, oldest first. */
export async function listChangeKinds(stage: Stage): Promise<string[]> {
  const rows = await stage.db.select().from(campaignHistory).orderBy(asc(campaignHistory.id));
  return rows.map(({ change }) => (change as { kind: string }).kind);
}

export function currentCampaign(stage: Stage) {
  return getCurrentCampaign(stage.db);
}
