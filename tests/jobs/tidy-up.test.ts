import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { listLiveProcesses } from '#db/queries/delivery/processes.ts';
import { listCopies } from '#tests/support/database/list-copies.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage, type Stage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

it('drafts and photos of rejected entries are deleted after 30 days, not before', async () => {
  const stage = await openStage();
  const { aysel, rauf, leyla, group } = stage;
  const photo = await drawSamplePhoto({ width: 400, height: 300, seed: 1 });
  await reportEvent(stage, aysel, { photos: [photo] });
  const card = await group.expectMessage(/No\. 1/);
  await leyla.tap(card, 'Reject');
  const reason = 'Already reported';
  await stage.telegram.until(() => group.messages.some((message) => message.buttons.includes(reason)));
  await leyla.tap(group, reason);
  await group.expectMessage(/Rejected by Leyla/);
  await reportEvent(stage, rauf, { photos: [photo] }, { upTo: 'preview' });

  await age(stage, 29);
  await tidyUp(stage);
  expect(await stage.db.execute(sql`select status from entries order by id`)).toHaveLength(2);
  expect(await storedPhotos(stage)).toHaveLength(2);

  await age(stage, 2);
  await tidyUp(stage);
  const left = await stage.db.execute(sql`select status from entries`);
  expect([...left]).toEqual([{ status: 'rejected' }]);
  expect(await storedPhotos(stage)).toEqual([]);
  expect(await stage.db.execute(sql`select from entry_photos`)).toHaveLength(0);
});

it('organizations that nobody is in go the day after, those with people stay', async () => {
  const stage = await openStage();
  await stage.db.execute(sql`
    insert into organizations (name, key, created_at) values
      ('Empty', 'empty', now() - interval '25 hours'), ('New', 'new', now()),
      ('Lived in', 'lived in', now() - interval '25 hours')`);
  await stage.db.execute(sql`
    insert into people (id, name, locale, organization_id)
    select 1, 'Sevda', 'en', id from organizations where key = 'lived in'`);
  await tidyUp(stage);
  const left = await stage.db.execute(sql`select name from organizations order by name`);
  expect([...left]).toEqual([{ name: 'Lived in' }, { name: 'New' }]);
});

it('files of a report go that a killed process left; those of one that lives stay', async () => {
  const stage = await openStage();
  const reports = join(stage.dataDir, 'reports');
  const [own] = await listLiveProcesses(stage.db);
  for (const name of ['12345', 'pdf-az-of-an-earlier-version', String(own)]) {
    await mkdir(join(reports, name, 'printed'), { recursive: true });
    await writeFile(join(reports, name, 'printed', '1-a.jpg'), 'a photo');
  }
  await tidyUp(stage);
  expect(await readdir(reports)).toEqual([String(own)]);

  await stage.restart();
  expect(await readdir(reports)).toEqual([]);
});

async function age(stage: Stage, days: number): Promise<void> {
  await stage.db.execute(sql`update entries set updated_at = updated_at - make_interval(days => ${days})`);
}

async function tidyUp(stage: Stage): Promise<void> {
  await stage.db.execute(sql`select graphile_worker.add_job('tidy-up', '{}', job_key => 'tidy-up')`);
  await eventually(
    async () => {
      const waiting = await stage.db.execute(sql`select from graphile_worker.jobs where key = 'tidy-up'`);
      return waiting.length === 0;
    },
    { describe: 'the job to be done' },
  );
}

async function storedPhotos(stage: Stage): Promise<string[]> {
  return Object.keys(await listCopies(stage.db));
}
