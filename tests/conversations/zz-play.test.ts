import { expect, it } from 'vitest';
import { reportEvent, untilAsked } from '../support/report-event.ts';
import { openStage } from '../support/stage.ts';

it('play', async () => {
  const t0 = performance.now();
  const stage = await openStage();
  console.log('open', performance.now() - t0);
  const { aysel } = stage;
  const chat = stage.chatOf(aysel);
  const t1 = performance.now();
  await reportEvent(stage, aysel, {}, { upTo: 'preview' });
  console.log('to preview', performance.now() - t1);
  const [row] = await stage.database.sql`select state, octet_length(state::text) as n, pg_column_size(state) as c from conversation_states`;
  console.log(JSON.stringify(row, null, 1));
  console.log(chat.transcript());
  const t2 = performance.now();
  await stage.restart();
  console.log('restart', performance.now() - t2);
});
it('play2', async () => {
  const t0 = performance.now();
  const stage = await openStage();
  console.log('open', performance.now() - t0);
});
