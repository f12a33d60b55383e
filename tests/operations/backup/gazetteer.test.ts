import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { connect } from '#db/connection/client.ts';
import { matchPlaces } from '#db/queries/places/matches.ts';
import { createLogger } from '#src/logger.ts';
import { startHesabat } from '#src/start-hesabat.ts';
import { openElsewhere, placeOf } from '#tests/support/elsewhere.ts';
import { smallGazetteer } from '#tests/support/gazetteer.ts';
import { whileStarting } from '#tests/support/programs/bot-process.ts';
import { createFolder, runOperation } from '#tests/support/programs/run-operation.ts';
import { openStage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

it('a bot loads the gazetteer after its start; a backup leaves it out, and where it is restored it is loaded anew', async () => {
  const stage = await openStage({ env: { GAZETTEER: smallGazetteer } });
  const berlin = { country: 'DE', typed: 'Berlin', most: 1 };
  await eventually(async () => (await matchPlaces(stage.db, berlin)).length > 0, whileStarting);

  const file = `${await createFolder()}/backup.tar.gz`;
  expect((await runOperation('backup', [file], placeOf(stage))).code).toBe(0);
  const elsewhere = await openElsewhere();
  expect((await runOperation('restore', [file], elsewhere)).code).toBe(0);
  const { db, close } = connect(elsewhere.databaseUrl, { most: 1 });
  onTestFinished(close);
  expect(await db.execute(sql`select from gazetteer_versions`)).toHaveLength(0);

  const logger = createLogger('fatal', stage.config.botToken);
  const hesabat = await startHesabat({ ...stage.config, ...elsewhere }, logger);
  onTestFinished(hesabat.stop);
  await eventually(async () => (await matchPlaces(db, berlin)).length > 0, whileStarting);
});
