import { expect, it } from 'vitest';
import { reportEvent } from '#tests/support/report-event.ts';
import { newPhone } from '#tests/support/phone.ts';
import { openStage } from '#tests/support/stage.ts';
const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
const say = (...x: unknown[]) => console.log('ZZ', ...x);

it('R5 the lock connection drops', async () => {
  const stage = await openStage({ env: { LOG_LEVEL: 'warn' } });
  const { sql } = stage.database;
  const alive = () => sql`select objid, pid from pg_locks where locktype='advisory' and classid=7240002 and database=(select oid from pg_database where datname=current_database())`;
  const pollers = () => sql`select pid from pg_locks where locktype='advisory' and objid=7240003 and database=(select oid from pg_database where datname=current_database())`;
  say('before', await alive(), await pollers(), await sql`select * from job_workers`);
  const [row] = await alive();
  await sql`select pg_terminate_backend(${row!.pid})`;
  await wait(3000);
  say('after', await alive(), await pollers(), await sql`select * from job_workers`);
  // a slow update: is its lease given back while it is in hand?
  const phone = newPhone(stage);
  stage.telegram.faults.add({ kind: 'slow', ms: 4000, method: 'sendMessage' });
  await phone.who.send(phone.chat, '/new');
  for (let i = 0; i < 4; i++) { await wait(900); say('lease', await sql`select update_id, leased_by, handled_at is not null as handled, attempts from updates`); }
  await wait(1500);
  say('msgs', phone.chat.botMessages.map((m) => m.shown.slice(0, 40)));
}, 30000);
it('R10 lease under the same number', async () => {
  const stage = await openStage({ env: { LOG_LEVEL: 'warn' } });
  const { sql } = stage.database;
  const [row] = await sql`select objid::int as id from pg_locks where locktype='advisory' and classid=7240002 and database=(select oid from pg_database where datname=current_database())`;
  // What a killed process left behind whose lock connection had the same backend pid.
  const who = stage.telegram.createPerson({ firstName: 'Zeynal', languageCode: 'en' });
  await sql`insert into updates (update_id, lane, payload, leased_by, attempts) values (1, ${`chat:${who.id}`}, '{"update_id":1}', ${row!.id}, 1)`;
  const chat = who.privateChatWith(stage.account);
  await who.send(chat, '/start');
  await wait(5000);
  say('R10', chat.botMessages.length, await sql`select update_id, leased_by, handled_at is not null as handled from updates order by 1`);
}, 30000);
