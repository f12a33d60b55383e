import { expect, it } from 'vitest';
import { untilHandled } from '#tests/support/deliver-again.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { drawSamplePhoto } from '#tests/support/sample-photos.ts';
import { openStage } from '#tests/support/stage.ts';
import { type WatchedDatabase, watchDatabase } from '#tests/support/watched-database.ts';

it('play', async () => {
  let watched: WatchedDatabase | undefined;
  const stage = await openStage({
    async reachDatabase(url) {
      watched = await watchDatabase(url);
      return watched.url;
    },
  });
  const { aysel } = stage;
  const phone = phoneOf(stage, aysel);
  const picture = await drawSamplePhoto({ width: 320, height: 240 });
  await reportEvent(stage, aysel, { photos: [picture] });
  const steps: Array<[string, () => Promise<unknown>]> = [
    ['/new', () => phone.write('/new', 'Step 1 of 7')],
    ['title typed', () => phone.write('An evening of poetry', 'Step 2 of 7')],
    ['title too short', () => phone.tap('Today', 'Step 3 of 7')],
    ['country tapped', () => phone.tap('Germany', 'Step 4 of 7')],
    ['city typed', () => phone.write('Ulm', 'So far')],
    ['done', () => phone.tap('Done', 'Step 5 of 7')],
    ['category', () => phone.tap('Media', 'Step 6 of 7')],
    ['photo', () => phone.sees(() => aysel.sendPhoto(phone.chat, picture), m => m.buttons.includes('✅ Done'))],
    ['done', () => phone.tap('Done', 'Step 7 of 7')],
    ['submit', () => phone.tap('Submit', '№ 2')],
  ];
  for (const [what, act] of steps) {
    await stage.telegram.settled();
    watched?.takeStatements();
    await act();
    await untilHandled(stage);
    await stage.telegram.settled();
    const s = watched?.takeStatements() ?? [];
    console.log(what, s.length, '\n' + s.map(x => '   ' + x.replace(/\s+/g, ' ').slice(0, 130)).join('\n'));
  }
});
