import { expect, it } from 'vitest';
import type { Askable } from '#src/domain/entries/questions.ts';
import { asks, skippableBefore } from '#tests/support/asks.ts';
import { type WatchedDatabase, watchDatabase } from '#tests/support/database/watched-database.ts';
import { untilHandled } from '#tests/support/deliver-again.ts';
import { untilJobsDone } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { openStage } from '#tests/support/stage.ts';

/** What the inbox and the job queue ask for all the time, and drivers once per connection. */
const upkeep =
  /"graphile_worker"|graphile_worker\._private|from pg_locks|select lane from|job_workers|pg_catalog|^\s*listen/i;

/**
 * For an update; for one that shows the preview and reads all photos for it; and for one that jobs follow: they store the
 * photo and count it once or twice, or post the card.
 */
const most = { answer: 10, preview: 11, withJobs: 20 };

it('a step of the wizard costs at most ten round trips to the database, from its arrival until it is done', async () => {
  let watched: WatchedDatabase | undefined;
  const stage = await openStage({
    async reachDatabase(url) {
      watched = await watchDatabase(url);
      return watched.url;
    },
  });
  const { aysel } = stage;
  const phone = phoneOf(stage, aysel);
  /** A step that leads to this question. A question before it that can be skipped is a step of its own. */
  const leading = (
    step: string,
    question: Askable,
    act: (wanted: ReturnType<typeof asks>) => Promise<unknown>,
  ) => {
    const [first = question, ...others] = [...skippableBefore(question), question];
    return {
      [step]: () => act(asks(first)),
      ...Object.fromEntries(
        others.map((next) => [`skipped, to ${next}`, () => phone.tap('Skip', asks(next))]),
      ),
    };
  };
  // Each of another city and with another picture: of two alike it would be asked whether they are one event.
  const stepsIn = (city: string, picture: Buffer) => ({
    ...leading('/new', 'title', (wanted) => phone.write('/new', wanted)),
    ...leading('title typed', 'date', (wanted) => phone.write('An evening of poetry', wanted)),
    ...leading('date tapped', 'country', (wanted) => phone.tap('Today', wanted)),
    ...leading('country typed', 'city', (wanted) => phone.write('Germany', wanted)),
    'city typed': () => phone.write(city, `So far: ${city}`),
    ...leading('city done, tapped', 'category', (wanted) => phone.tap('Done', wanted)),
    ...leading('category tapped', 'photo', (wanted) => phone.tap('Media', wanted)),
    'photo, with its jobs': () =>
      phone.sees(
        () => aysel.sendPhoto(phone.chat, picture),
        (message) => message.shown.includes('Photos: 1 of 10') && message.buttons.includes('✅ Done'),
      ),
    ...leading('photos done, tapped', 'preview', (wanted) => phone.tap('Done', wanted)),
    'answer refused': () => phone.write('hm', 'Please tap Submit'),
    'Submit tapped, with its job': () => phone.tap('Submit', /No\. \d received/),
  });
  const figures: Record<string, number> = {};
  // In the first round the drivers prepare their statements; of the others the calmer one counts, since
  // something else may happen in between.
  for (const [round, city] of ['Ulm', 'Bonn', 'Trier'].entries()) {
    const picture = await drawSamplePhoto({ width: 320, height: 240, seed: round + 1 });
    for (const [step, act] of Object.entries(stepsIn(city, picture))) {
      await untilJobsDone(stage);
      watched?.takeStatements();
      await act();
      await untilHandled(stage);
      await untilJobsDone(stage);
      const count = watched?.takeStatements().filter((statement) => !upkeep.test(statement)).length ?? 0;
      figures[step] = round < 2 ? count : Math.min(count, figures[step] ?? count);
    }
  }
  console.log('round trips to the database:', figures);
  const {
    'photo, with its jobs': photo,
    'photos done, tapped': preview,
    'Submit tapped, with its job': submit,
    ...answers
  } = figures;
  expect(preview).toBeLessThanOrEqual(most.preview);
  expect(Math.max(...Object.values(answers))).toBeLessThanOrEqual(most.answer);
  expect(Math.max(photo ?? 0, submit ?? 0)).toBeLessThanOrEqual(most.withJobs);
});
