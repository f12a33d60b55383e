import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
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
  await eventually(async () => (await storedPhotos(stage)).length === 0);
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

it('files of a report that was never sent to its end go the day after', async () => {
  const stage = await openStage();
  const reports = join(stage.dataDir, 'reports');
  for (const [name, hours] of [
    ['pdf-az-old', 25],
    ['pdf-az-new', 23],
  ] as const) {
    const folder = join(reports, name);
    await mkdir(join(folder, 'printed'), { recursive: true });
    await writeFile(join(folder, 'printed', '1-a.jpg'), 'a photo');
    const built = new Date(Date.now() - hours * 60 * 60 * 1000);
    await utimes(folder, built, built);
  }
  await tidyUp(stage);
  expect(await readdir(reports)).toEqual(['pdf-az-new']);
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
  const files = await readdir(join(stage.dataDir, 'photos'), { recursive: true });
  return files.filter((file) => file.endsWith('.jpg'));
}
