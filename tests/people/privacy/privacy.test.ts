import { describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { locales } from '#src/domain/locale.ts';
import { viewPrivacy } from '#src/people/privacy/privacy.ts';
import { untilJobsDone } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage, reuseStage } from '#tests/support/stage.ts';

const emptyStage = reuseStage();

describe('/privacy', () => {
  it('says what is kept, who sees it, for how long, and what Telegram keeps, with the two ways out', async () => {
    const stage = await emptyStage();
    const told = await phoneOf(stage, stage.nigar).write('/privacy', 'in plain words');
    const heads = ['What I keep', 'Who sees it', 'For how long', 'What Telegram keeps', 'What you can do'];
    expect(told.shown.split('\n').filter((line) => heads.includes(line))).toEqual(heads);
    const bold = (told.wire.entities ?? []).filter(({ type }) => type === 'bold');
    expect(bold.map(({ offset, length }) => told.shown.slice(offset, offset + length))).toEqual(heads);
    expect(told.buttons).toEqual(['📦 My data', '🗑 Forget me']);
  });

  it.each(locales)('is readable on a phone in %s', (locale) => {
    expect(viewPrivacy(textsIn(locale)).text.length).toBeLessThan(2500);
  });

  it('works for whoever writes too much', async () => {
    const stage = await openStage({ env: { LIMITS: 'messages=1/hour' } });
    const phone = phoneOf(stage, stage.nigar);
    await phone.write('/help', 'How it works');
    await phone.write('/help', 'Slow down');
    await phone.write('/privacy', 'in plain words');
    await phone.write('/forget', 'Do you want me to forget you?');
    await phone.tap('Yes, forget me', 'I have forgotten you');
  });

  it('has a limit of its own, beyond which there is silence; for blocked people too', async () => {
    const stage = await openStage({ env: { LIMITS: 'messages=1/hour', ACCESS: 'invite' } });
    for (const who of [stage.nigar, stage.rauf]) {
      const phone = phoneOf(stage, who);
      await phone.write('/privacy', 'in plain words');
      if (who === stage.rauf)
        await stage.database.sql`update people set blocked_at = now() where id = ${who.id}`;
      for (let time = 1; time <= 30; time += 1) await who.send(phone.chat, '/privacy');
      await phone.chat.expectMessage('Slow down');
      await untilJobsDone(stage);
      await stage.telegram.settled();
      const told = phone.chat.botMessages.map(({ shown }) => shown.split('\n')[0]);
      expect(told.filter((line) => line === 'Your data, in plain words')).toHaveLength(11);
      expect(told).toHaveLength(12);
    }
  });

  it.each(['privacy', 'mydata', 'forget'])(
    '/%s in a group is answered with the way to the private chat',
    async (command) => {
      const stage = await emptyStage();
      await stage.kamran.send(stage.group, `/${command}`);
      await stage.group.expectMessage('Please write to me in a private chat.');
    },
  );
});

describe('an organizer', () => {
  it('never sees anything of another, whatever they type, tap or forge', async () => {
    const stage = await emptyStage();
    const { aysel, rauf, database, telegram } = stage;
    const secrets = ['Concert in the Old Mill', 'Millhaven', 'Lecture on Lost Looms', 'Aysel'];
    const entry = await receiveEntry(stage, aysel, {
      title: secrets[0] ?? '',
      cities: ['Millhaven'],
      photos: 1,
    });
    await reportEvent(stage, aysel, { title: secrets[2] ?? '' }, { upTo: 'country' });
    await reportEvent(stage, rauf, { title: 'My own event' }, { upTo: 'city' });
    const [draft] =
      await database.sql`select id from entries where status = 'draft' and person_id = ${aysel.id}`;
    const [city] = await database.sql`select id from entry_cities where entry_id = ${entry.id}`;
    const phone = phoneOf(stage, rauf);
    const before = await database.sql`select * from entries where person_id = ${aysel.id} order by id`;
    for (const id of [entry.id, draft?.id]) {
      for (const action of [
        'open',
        'withdraw',
        'withdraw-yes',
        'correct',
        'correct-yes',
        'delete',
        'delete-yes',
      ]) {
        await phone.forge(`own:${action}:${id}:2`);
      }
      for (const action of ['continue', 'over', 'restore', 'correct', 'fix']) {
        await phone.forge(`draft:${action}:${id}`);
      }
      for (const [question, action, value] of [
        ...[
          ['title', 'keep', ''],
          ['city', 'remove', city?.id],
          ['city', 'pick', city?.id],
        ],
        ...[
          ['photo', 'remove', '1'],
          ['preview', 'submit', ''],
          ['preview', 'change', 'title'],
        ],
        ['country', 'cancel', ''],
      ]) {
        await phone.forge(`ask:${id}:${question}:${action}:${value}`);
      }
      for (const action of ['approve', 'reject', 'reject-for', 'photos', 'undo']) {
        await phone.forge(`card:${action}:${id}:2:facts`);
      }
      for (const words of [`/start ${id}`, `/my ${id}`, `No. ${entry.number}`]) {
        await rauf.send(phone.chat, words);
      }
    }
    await phone.forge(`forget:data:${aysel.id}`);
    await phone.chat.expectMessage((message) => message.document !== undefined);
    for (const action of ['', 'ask', 'no', 'go', 'stay']) await phone.forge(`forget:${action}:${aysel.id}`);
    await telegram.settled();
    const everything = phone.chat.botMessages.flatMap(({ shown, buttons, bytes, versions }) => [
      ...[shown, ...buttons, Buffer.from(bytes ?? []).toString('utf8')],
      ...versions.map((version) => version.shown),
    ]);
    expect(everything.filter((text) => secrets.some((secret) => text.includes(secret)))).toEqual([]);
    // And nothing of hers has changed.
    expect(await database.sql`select * from entries where person_id = ${aysel.id} order by id`).toEqual(
      before,
    );
  });
});
