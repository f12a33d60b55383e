import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { getCurrentCampaign } from '#db/queries/campaigns/campaigns.ts';
import { addCountry, lockCampaign, setCountryNames } from '#db/queries/campaigns/changes.ts';
import { findCampaignState } from '#db/queries/campaigns/state.ts';
import { writeAnswer } from '#db/queries/entries/drafts.ts';
import { getEntry } from '#db/queries/entries/entries.ts';
import { rememberSender } from '#db/queries/people/people.ts';
import { ensureCampaign } from '#src/campaigns/ensure-campaign.ts';
import { changeCampaign } from '#src/campaigns/saving/change-campaign.ts';
import { startDraft } from '#src/entries/start-draft.ts';
import { createDatabase, type TestDatabase } from '#tests/support/database/database.ts';
import { untilWaiting } from '#tests/support/waiting/until-waiting.ts';

const organizer = 7;
const leyla = 8;

let database: TestDatabase;
let campaignId: number;
let code: string;
let draftId: number;

beforeEach(async () => {
  database = await createDatabase();
  onTestFinished(() => database.remove());
  await ensureCampaign(database.db);
  campaignId = (await getCurrentCampaign(database.db)).id;
  code = await addCountry(database.db, campaignId, { en: 'Far Island' });
  for (const id of [organizer, leyla]) {
    await rememberSender(database.db, { id, name: `Person ${id}`, locale: 'en' });
  }
  const started = await startDraft({ db: database.db, limits: {} }, { personId: organizer, updateId: 1 });
  if (started.kind !== 'started') throw new Error(started.kind);
  draftId = started.draftId;
});

async function answer(): Promise<boolean> {
  const at = { entryId: draftId, openQuestion: 'title', updateId: 2 } as const;
  return (await writeAnswer(database.db, at, { country: code }, 'city', true)) !== null;
}

it('a country that is being removed at this moment is no answer any more', async () => {
  let answering: Promise<boolean> | undefined;
  await database.db.transaction(async (tx) => {
    await lockCampaign(tx, campaignId);
    answering = answer();
    await untilWaiting(database.db);
    await setCountryNames(tx, campaignId, code, {});
  });
  expect(await answering).toBe(false);
  expect((await getEntry(database.db, draftId)).country).toBeNull();
});

it('of a removal and an answer at the same moment one is made, never both', async () => {
  const made = { removal: 0, answer: 0 };
  for (let round = 0; round < 12; round += 1) {
    const state = await findCampaignState(database.db, campaignId);
    const before = state?.countries[0]?.names;
    const pendingChange = {
      campaignId,
      change: { kind: 'country-remove', code },
      before,
      proposedBy: round,
    } as const;
    const removing = () => changeCampaign(database.db, leyla, pendingChange, null);
    const [removed, answered] =
      round % 2 === 0
        ? await Promise.all([removing(), answer()])
        : await Promise.all([answer(), removing()]).then(([one, other]) => [other, one] as const);
    expect(answered).toBe(removed.kind !== 'saved');
    made[answered ? 'answer' : 'removal'] += 1;
    await database.sql`update entries set country = null, open_question = 'title'`;
    if (!answered) code = await addCountry(database.db, campaignId, { en: 'Far Island' });
  }
  expect(made.removal + made.answer).toBe(12);
});
