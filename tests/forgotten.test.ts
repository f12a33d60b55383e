import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { addCities } from '#db/queries/entries/draft-cities.ts';
import { getEntry } from '#db/queries/entries/entries.ts';
import { saveTitle } from '#db/queries/entries/titles.ts';
import { setPendingReply } from '#db/queries/people/pending-replies.ts';
import { rememberSender } from '#db/queries/people/people.ts';
import { grantRole } from '#db/queries/people/roles.ts';
import { entries } from '#db/schema/entries/entries.ts';
import { entryPhotos, photoCopies } from '#db/schema/entries/photos.ts';
import { entryTitles } from '#db/schema/entries/titles.ts';
import { reviewEntry } from '#src/review/review-entry.ts';
import { asks } from '#tests/support/asks.ts';
import { findLeftoverPersonalData, untilErased } from './support/database/find-leftover-personal-data.ts';
import { cardOf, untilJobsDone } from './support/moderating.ts';
import { phoneOf } from './support/phone.ts';
import { drawSamplePhoto } from './support/photos/sample-photos.ts';
import { type Received, receiveEntry } from './support/receive-entry.ts';
import { openStage, type Stage } from './support/stage.ts';

type Person = Stage['aysel'];

/** Somebody decides on an entry that nobody decided on yet. */
async function decide(
  { db }: Stage,
  moderator: Person,
  { id }: Received,
  decision: { action: 'approve' | 'return' | 'reject'; reason?: { words: string } },
): Promise<void> {
  await rememberSender(db, { id: moderator.id, name: moderator.name, locale: 'en' });
  const of = { entry: await getEntry(db, id), version: 2, moderatorId: moderator.id, moderatorIsAdmin: true };
  const outcome = await reviewEntry(db, { ...of, ...decision });
  expect(outcome.kind).toBe('done');
}

/** A draft with words and a photo of its own, which begins to correct the given entry unless that is left out. */
async function beginDraft(
  stage: Stage,
  who: Person,
  { title, city, corrects }: { title: string; city: string; corrects?: number },
): Promise<{ file: string; jpeg: Buffer }> {
  const { db } = stage;
  const jpeg = await drawSamplePhoto({ width: 500, height: 400, seed: 77 + (corrects ?? 0) });
  const values = {
    ...{ campaignId: sql`(select id from campaigns where is_current)`, personId: who.id, title },
    ...(corrects === undefined ? { status: 'cancelled' as const } : { corrects, correctsVersion: 3 }),
  };
  const [draft] = await db.insert(entries).values(values).returning();
  const entryId = draft?.id ?? 0;
  await addCities(db, entryId, [{ name: city, key: city.toLowerCase() }]);
  const file = `${randomUUID()}.jpg`;
  const photo = { entryId, file, fileUniqueId: randomUUID(), fileId: '', messageId: 1, bytes: jpeg.length };
  await db.insert(entryPhotos).values({ ...photo, status: 'stored' });
  await db.insert(photoCopies).values({ file, bytes: jpeg });
  return { file, jpeg };
}

/** A moderator translates the title of an entry. */
async function addTitle(
  { db }: Stage,
  moderator: Person,
  { id: entryId }: Received,
  title: string,
): Promise<void> {
  await rememberSender(db, { id: moderator.id, name: moderator.name, locale: 'en' });
  await saveTitle(db, { entryId, locale: 'ru' }, title, moderator.id);
}

/** An update that could not be handled, with its content. */
async function addDeadLetter({ db }: Stage, lane: string, payload: unknown): Promise<void> {
  await db.execute(sql`
    insert into updates (update_id, lane, payload, attempts, dead_lettered_at, failure)
    values ((select coalesce(min(update_id), 10) - 1 from updates), ${lane}, ${JSON.stringify(payload)}::jsonb, 5,
      clock_timestamp(), 'Error')`);
}

async function filesOf({ db }: Stage, entryId: number): Promise<string[]> {
  const photos = await db.select().from(entryPhotos).where(eq(entryPhotos.entryId, entryId));
  return photos.map(({ file }) => file);
}

it.each([
  ['pending', null],
  ['returned', 'return'],
  ['rejected', 'reject'],
  ['approved', 'approve'],
] as const)(
  'of a withdrawn entry that was %s nothing written or shown is found anywhere',
  async (_, action) => {
    const stage = await openStage();
    const { aysel, kamran } = stage;
    const entry = await receiveEntry(stage, aysel, {
      title: 'Readings at the Heron Pond',
      cities: ['Heronsgate', 'Pondbury'],
      photos: 2,
    });
    const reason = 'the speaker is mistaken for a minister';
    if (action) await decide(stage, kamran, entry, { action, reason: { words: reason } });
    await addTitle(stage, kamran, entry, 'Чтения у пруда цапель');
    const correction = await beginDraft(stage, aysel, {
      ...{ title: 'Readings at the Crane Lake', city: 'Cranesmouth', corrects: entry.id },
    });
    await addDeadLetter(stage, 'update:1', {
      callback_query: { message: { caption: 'Readings at the Heron Pond' }, from: { id: kamran.id } },
    });
    const leftovers = [
      ...[
        'Heron Pond',
        'пруда цапель',
        'Heronsgate',
        'Pondbury',
        'Crane Lake',
        'Cranesmouth',
        correction.file,
      ],
      ...(action ? [reason] : []),
      ...(await filesOf(stage, entry.id)),
      ...(await stage.photosOf(entry.id)),
      correction.jpeg,
    ];
    await untilJobsDone(stage);
    expect(await findLeftoverPersonalData(stage, leftovers)).toHaveLength(leftovers.length);

    const phone = phoneOf(stage, aysel);
    await phone.write('/my', 'Your entries');
    await phone.tap('No. 1', 'No. 1 · ');
    await phone.tap('Withdraw', 'Withdraw No. 1?');
    await phone.tap('Yes, withdraw', 'withdrawn by you');
    await stage.group.expectMessage('Withdrawn by its sender');
    await untilErased(stage);
    await untilJobsDone(stage);
    await phone.write('/help', 'How it works');
    expect(await findLeftoverPersonalData(stage, leftovers)).toEqual([]);
    expect(cardOf(stage, 1).shown).toMatch(/^No\. 1\n\n↩️ Withdrawn by its sender/);
  },
);

it.each(['stay', 'go'] as const)(
  'of a forgotten person nothing is found anywhere, approved entries %s',
  async (approved) => {
    const stage = await openStage();
    const { db, aysel, kamran, leyla, rauf } = stage;
    const phone = phoneOf(stage, kamran);
    const texts = {
      pending: 'Songs of the Salt Road',
      rejected: 'Letters to the Lighthouse',
      reasonGiven: 'the lighthouse is another one',
      draft: 'Weavers of the Winter Market',
      cancelled: 'Plans for the Pear Orchard',
      reasonTyped: 'blurred beyond all hope',
      organization: 'Guild of the Green Door',
    };
    // An organizer with entries that stand everywhere …
    const kept = await receiveEntry(stage, kamran, { title: 'Dances at the Amber Gate', photos: 1 });
    await decide(stage, leyla, kept, { action: 'approve' });
    const pending = await receiveEntry(stage, kamran, {
      title: texts.pending,
      cities: ['Saltmere'],
      photos: 2,
    });
    const rejected = await receiveEntry(stage, kamran, { title: texts.rejected, cities: ['Lighthaven'] });
    await decide(stage, leyla, rejected, { action: 'reject', reason: { words: texts.reasonGiven } });
    const cancelled = await beginDraft(stage, kamran, { title: texts.cancelled, city: 'Pearborough' });
    await phone.write('/new', asks('title'));
    await phone.write(texts.draft, asks('date'));
    // … who decides on those of others, is being asked for a reason, runs the campaign …
    const decided = await receiveEntry(stage, aysel);
    await decide(stage, kamran, decided, { action: 'reject', reason: { words: texts.reasonTyped } });
    const asked = await receiveEntry(stage, rauf);
    await kamran.tap(asked.card, 'Reject');
    await stage.group.expectMessage('rejected, Kamran?');
    await addTitle(stage, kamran, decided, 'An evening that others need');
    await addTitle(stage, leyla, pending, 'Песни соляного пути');
    await grantRole(db, { personId: kamran.id, role: 'admin', grantedBy: leyla.id });
    await grantRole(db, { personId: rauf.id, role: 'organizer', grantedBy: kamran.id });
    await setPendingReply(db, kamran.id, { purpose: 'block', subject: { about: kamran.id } });
    await db.execute(sql`
    with body as (
      insert into organizations (name, key) values (${texts.organization}, ${texts.organization}) returning id
    ), invite as (
      insert into invites (token, role, organization_id, most, used, expires_at, created_by)
      select 'token', 'organizer', id, 1, 1, now() + interval '1 day', ${kamran.id}::bigint from body
      returning id
    ), used as (
      insert into invite_uses (invite_id, person_id) select id, ${kamran.id}::bigint from invite
    ), change as (
      insert into campaign_history (campaign_id, person_id, change)
      select id, ${kamran.id}::bigint, '{"what": "days"}' from campaigns
    ), notice as (
      insert into limit_notices (person_id, kind) values (${kamran.id}::bigint, 'drafts')
    ), configured as (
      update settings set configured_admin_ids = array[${leyla.id}, ${kamran.id}]::bigint[]
    )
    update people set organization_id = (select id from body), blocked_at = now(), blocked_by = ${leyla.id},
      block_reason = 'Kamran is rude' where id = ${kamran.id}`);
    await db.execute(sql`
    update people set blocked_at = now(), blocked_by = ${kamran.id}, block_reason = 'he said so'
    where id = ${rauf.id}`);
    // … and of whom something failed.
    await addDeadLetter(stage, `chat:${kamran.id}`, {
      message: { text: 'words that nobody read', from: kamran.user },
    });
    await addDeadLetter(stage, 'update:2', {
      callback_query: { data: 'card:approve:1:2', from: kamran.user },
    });
    await db.execute(sql`
    select enqueue_job('send-data', json_build_object('personId', ${kamran.id}::bigint), null,
      ${`send-data:${kamran.id}`}, now() + interval '1 day', 25)`);
    await db.execute(
      sql`update graphile_worker._private_jobs set attempts = 25 where key like 'send-data:%'`,
    );

    const leftovers = [
      ...[
        kamran.id,
        'Kamran',
        ...Object.values(texts),
        'Saltmere',
        'Песни соляного пути',
        'Lighthaven',
        'Pearborough',
        'he said so',
      ],
      ...['words that nobody read', cancelled.file, cancelled.jpeg],
      ...(await filesOf(stage, pending.id)),
      ...(await stage.photosOf(pending.id)).slice(1),
      ...(approved === 'go' ? ['Amber Gate', ...(await stage.photosOf(kept.id))] : []),
    ];
    expect(await findLeftoverPersonalData(stage, leftovers)).toHaveLength(leftovers.length);

    await phone.write('/forget', 'one approved entry');
    await phone.tap(approved === 'stay' ? 'keep approved' : 'erase everything', 'I have forgotten you');
    await untilErased(stage);
    await untilJobsDone(stage);
    expect(await findLeftoverPersonalData(stage, leftovers)).toEqual([]);

    // What others need stays, and names nobody.
    const keptNow = await db.select().from(entries).where(eq(entries.id, kept.id));
    expect(keptNow[0]?.status).toBe(approved === 'stay' ? 'approved' : 'withdrawn');
    expect(await filesOf(stage, kept.id)).toHaveLength(approved === 'stay' ? 1 : 0);
    expect(cardOf(stage, decided.number).shown).toContain('Rejected by someone');
    const translated = await db.select().from(entryTitles);
    expect(translated).toMatchObject([{ title: 'An evening that others need', personId: null }]);
    expect(stage.group.transcript()).not.toContain('Kamran');
  },
);
