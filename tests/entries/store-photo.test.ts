import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { openPhotoStore } from '#src/photos/store.ts';
import { untilJobsDone } from '#tests/support/moderating.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { openStage } from '#tests/support/stage.ts';

it('a photo that was stored by a bot that died, and is in no entry any more, is deleted', async () => {
  const stage = await openStage();
  const store = openPhotoStore(join(stage.dataDir, 'photos'));
  await store.write('left-behind.jpg', await drawSamplePhoto({ width: 300, height: 200 }));
  await stage.db.execute(sql`
    select enqueue_job('store-photo', json_build_object('photoId', 12345, 'file', 'left-behind.jpg'), null, null, now(), 25)`);
  await untilJobsDone(stage);
  expect(await store.read('left-behind.jpg')).toBeNull();
});
