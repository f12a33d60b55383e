import { describe, expect, it } from 'vitest';
import { asks } from '#tests/support/asks.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { reuseStage, type Stage } from '#tests/support/stage.ts';

const emptyStage = reuseStage();

async function organizationOf({ database }: Stage, who: Stage['aysel']): Promise<string | null> {
  const [row] = await database.sql`
    select organizations.name from people left join organizations on organizations.id = organization_id
    where people.id = ${who.id}`;
  return row?.name ?? null;
}

const question = 'Which organization do you report for?';

describe('the receipt of a first entry', () => {
  it('asks for the organization, once ever', async () => {
    const stage = await emptyStage();
    const { aysel, database } = stage;
    const phone = phoneOf(stage, aysel);
    await reportEvent(stage, aysel);
    const receipt = await phone.chat.expectMessage(question);
    expect(receipt.shown).toContain('No. 1 received, thank you!');
    expect(receipt.buttons).toEqual(['Skip ➡️', '📝 Report an event', '📋 My entries', '🌐 Language']);
    await phone.write('The  Union of Friends', 'You report for “The Union of Friends”');
    expect(await organizationOf(stage, aysel)).toBe('The Union of Friends');
    await phone.write('The Union of Friends', 'I have no question open');
    await reportEvent(stage, aysel, { title: 'The second event' });
    const second = await phone.chat.expectMessage('No. 2 received');
    expect(second.shown).not.toContain(question);
    const firsts = await database.sql`select number, is_first from entries order by number`;
    expect(firsts).toEqual([
      { number: 1, is_first: true },
      { number: 2, is_first: false },
    ]);
  });

  it('can be skipped, by tap and by word, and does not ask again', async () => {
    const stage = await emptyStage();
    const { aysel, rauf } = stage;
    const phone = phoneOf(stage, aysel);
    await reportEvent(stage, aysel);
    await phone.chat.expectMessage(question);
    const receipt = await phone.tap('Skip', 'No. 1 received');
    expect(receipt.shown).not.toContain(question);
    expect(receipt.buttons).toEqual(['📝 Report an event', '📋 My entries', '🌐 Language']);
    await reportEvent(stage, aysel, { title: 'The second event' });
    expect((await phone.chat.expectMessage('No. 2 received')).shown).not.toContain(question);
    await reportEvent(stage, rauf);
    await phoneOf(stage, rauf).write('skip', 'it stays as it is');
    expect(await organizationOf(stage, aysel)).toBeNull();
    expect(await organizationOf(stage, rauf)).toBeNull();
  });

  it('asks nothing more once another entry is begun', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.aysel);
    await reportEvent(stage, stage.aysel);
    await phone.chat.expectMessage(question);
    await phone.tap('Report an event', asks('title'));
    await phone.write('A lecture on history', asks('date'));
    expect(await organizationOf(stage, stage.aysel)).toBeNull();
  });

  it('is asked again when Telegram could not tell that the entry was taken', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.aysel);
    await reportEvent(stage, stage.aysel);
    await phone.chat.expectMessage(question);
    await deliverAgain(stage, { forgotten: true });
    await phone.write('The Union', 'You report for “The Union”');
    await deliverAgain(stage, { forgotten: true });
    expect(await organizationOf(stage, stage.aysel)).toBe('The Union');
    expect(await stage.database.sql`select from entries`).toHaveLength(1);
  });

  it('takes neither a late photo nor thanks for a name', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.aysel);
    await reportEvent(stage, stage.aysel);
    const photo = await drawSamplePhoto({ width: 400, height: 300 });
    await phone.sees(() => stage.aysel.sendPhoto(phone.chat, photo), 'Nothing was added');
    await phone.write('Çox sağ olun!', question);
    await phone.write('!!', 'needs 2–100 characters');
    await phone.write('The Union', 'You report for “The Union”');
  });
});

describe('a sentence instead of a name', () => {
  const sentence = 'Sorry, I forgot one photo. Where can I send it?';

  it('is taken for no organization unless the person says so', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.aysel);
    await reportEvent(stage, stage.aysel);
    await phone.chat.expectMessage(question);
    const asked = await phone.write(sentence, `Is “${sentence}” the name of your organization?`);
    expect(asked.buttons).toEqual(['✅ Yes', '⬅️ No']);
    expect(await organizationOf(stage, stage.aysel)).toBeNull();
    await phone.tap('No', question);
    await phone.write('Union of Teachers and Students of the City of Ulm', 'the name of your organization?');
    await phone.tap('Yes', 'You report for “Union of Teachers and Students of the City of Ulm”');
    // Once it is known, nobody is asked again.
    const other = phoneOf(stage, stage.rauf);
    await other.write('/organization', question);
    await other.write(
      'union of teachers and students of the city of ulm',
      'You report for “Union of Teachers',
    );
  });

  it('can be confirmed by word, and similar organizations are offered all the same', async () => {
    const stage = await emptyStage();
    const { aysel, rauf } = stage;
    await phoneOf(stage, rauf).write('/organization', question);
    await phoneOf(stage, rauf).write('Dostluq Evi', 'You report for “Dostluq Evi”');
    const phone = phoneOf(stage, aysel);
    await phone.write('/organization', question);
    await phone.write('Dostlug Evi!', 'the name of your organization?');
    await phone.write('yes', 'Is yours one of them?');
    await phone.tap('Dostluq Evi', 'You report for “Dostluq Evi”');
    expect(await organizationOf(stage, aysel)).toBe('Dostluq Evi');
  });
});

describe('an organization', () => {
  it('is one however it is spelled; similar ones are offered before a new one is added', async () => {
    const stage = await emptyStage();
    const { aysel, rauf, nigar, database } = stage;
    await phoneOf(stage, aysel).write('/organization', question);
    await phoneOf(stage, aysel).write('Dostluq Evi', 'You report for “Dostluq Evi”');
    await phoneOf(stage, rauf).write('/organization', question);
    await phoneOf(stage, rauf).write('DOSTLUQ  EVİ', 'You report for “Dostluq Evi”');
    const phone = phoneOf(stage, nigar);
    await phone.write('/organization', question);
    const offered = await phone.write('Dostlug Evi', 'Is yours one of them?');
    expect(offered.buttons).toEqual(['Dostluq Evi', '➕ No: “Dostlug Evi”']);
    await phone.tap('No: ', 'You report for “Dostlug Evi”');
    await phone.write('/organization', 'You report for “Dostlug Evi”');
    await phone.write('Dostluq Evi Berlin', 'Is yours one of them?');
    await phone.tap('Dostluq Evi', 'You report for “Dostluq Evi”');
    // The other one went with the only person who was in it.
    expect(await database.sql`select from organizations`).toHaveLength(1);
  });

  it('that was not offered is not joined by a forged button, nor is its name told', async () => {
    const stage = await emptyStage();
    const { aysel, rauf, database } = stage;
    await phoneOf(stage, rauf).write('/organization', question);
    await phoneOf(stage, rauf).write('Secret Circle', 'You report for “Secret Circle”');
    const [row] = await database.sql`select id from organizations`;
    const phone = phoneOf(stage, aysel);
    await phone.write('/organization', question);
    await phone.write('Dostluq Evi', 'You report for “Dostluq Evi”');
    await phone.write('/organization', 'You report for “Dostluq Evi”');
    await phone.forge(`org:is:${row?.id}`);
    await stage.telegram.settled();
    expect(phone.chat.transcript()).not.toContain('Secret');
    expect(await organizationOf(stage, aysel)).toBe('Dostluq Evi');
  });

  it('is asked for with Skip while none is named', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.aysel);
    const asked = await phone.write('/organization', question);
    expect(asked.buttons).toEqual(['Skip ➡️']);
    expect((await phone.write('thanks', question)).buttons).toEqual(['Skip ➡️']);
    await phone.tap('Skip', 'it stays as it is');
    await phone.write('The Union', 'I have no question open');
  });

  it('can be changed, kept and removed by /organization', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.aysel);
    await phone.write('/organization', question);
    await phone.write('The Union', 'You report for “The Union”');
    await phone.write('/organization', 'You report for “The Union”. To change');
    await phone.tap('Keep it', 'it stays as it is');
    await phone.write('Another', 'I have no question open');
    await phone.write('/organization', 'You report for “The Union”. To change');
    await phone.tap('Remove it', 'you report for no organization');
    expect(await organizationOf(stage, stage.aysel)).toBeNull();
  });

  it('is named by many at once and is there once', async () => {
    const stage = await emptyStage();
    const crowd = Array.from({ length: 8 }, (_, index) =>
      stage.telegram.createPerson({ firstName: `Guest ${index}`, languageCode: 'en' }),
    );
    await Promise.all(
      crowd.map(async (one) => {
        const phone = phoneOf(stage, one);
        await phone.write('/organization', question);
        await phone.write('The Union', 'You report for “The Union”');
      }),
    );
    expect(await stage.database.sql`select from organizations`).toHaveLength(1);
  });
});
