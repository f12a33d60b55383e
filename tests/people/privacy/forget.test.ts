import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { findEntry } from '#db/queries/entries/entries.ts';
import { markOf } from '#db/queries/people/forgotten-blocks.ts';
import { grantRole } from '#db/queries/people/roles.ts';
import { notePhotosInPrivate } from '#db/queries/review/photos-in-private.ts';
import { asks } from '#tests/support/asks.ts';
import {
  findLeftoverPersonalData,
  untilErased,
} from '#tests/support/database/find-leftover-personal-data.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { cardOf, untilJobsDone, waitingButtons } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { openStage, reuseStage } from '#tests/support/stage.ts';

const emptyStage = reuseStage();

describe('/forget', () => {
  it('of somebody without entries asks yes or no, and no changes nothing', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.nigar);
    const question = await phone.write('/forget', 'Do you want me to forget you?');
    expect(question.buttons).toEqual(['Yes, forget me', '✖️ No, don’t']);
    await phone.tap('No', 'Nothing was erased');
    expect(await findLeftoverPersonalData(stage, [stage.nigar.id, 'Nigar'])).toHaveLength(2);

    await phone.write('/privacy', 'in plain words');
    await phone.tap('Forget me', 'Do you want me to forget you?');
    await phone.tap('Yes, forget me', 'This chat stays on your phone and with Telegram until you delete it.');
    await untilErased(stage);
    expect(await findLeftoverPersonalData(stage, [stage.nigar.id, 'Nigar'])).toEqual([]);
    // None of the buttons is left to be tapped by mistake.
    expect(
      phone.chat.botMessages.filter(
        ({ shown, buttons }) => shown.includes('Do you want me to') && buttons.length > 0,
      ),
    ).toEqual([]);
  });

  it('lets approved entries stay and count, without a name', async () => {
    const stage = await emptyStage();
    const { aysel, kamran, leyla } = stage;
    const phone = phoneOf(stage, aysel);
    const approved = await receiveEntry(stage, aysel, { cities: ['Stuttgart', 'Köln'], photos: 1 });
    await kamran.tap(approved.card, 'Approve');
    await phone.chat.expectMessage('is approved');
    const waiting = await receiveEntry(stage, aysel, { title: 'Another event', photos: 1 });
    const question = await phone.write('/forget', 'You have one approved entry.');
    expect(question.buttons).toEqual([
      'Forget me, keep approved',
      'Forget me, erase everything',
      '✖️ No, don’t',
    ]);
    await phone.tap('keep approved', 'I have forgotten you');
    await untilErased(stage);
    expect(cardOf(stage, approved.number).shown).toContain('Sent by someone');
    expect(cardOf(stage, waiting.number).shown).toMatch(/^No\. 2\n\n↩️ Withdrawn by its sender/);
    expect(stage.group.transcript()).not.toContain('Aysel');
    const totals = await phoneOf(stage, leyla).write('/report', 'Total');
    expect(totals.shown).toContain('Total: 2 events in 1 country');
    expect(await stage.photosOf(approved.id)).toHaveLength(1);
  });

  it('lets approved entries go, and the totals lose them', async () => {
    const stage = await emptyStage();
    const { aysel, kamran, leyla } = stage;
    const phone = phoneOf(stage, aysel);
    const approved = await receiveEntry(stage, aysel, { photos: 1 });
    await kamran.tap(approved.card, 'Approve');
    await phone.chat.expectMessage('is approved');
    await phone.write('/forget', 'You have one approved entry.');
    await phone.tap('erase everything', 'I have forgotten you');
    await untilErased(stage);
    expect(cardOf(stage, 1).shown).toMatch(/^No\. 1\n\n↩️ Withdrawn by its sender/);
    const totals = await phoneOf(stage, leyla).write('/report', 'Total');
    expect(totals.shown).toContain('Total: 0 events in 0 countries');
  });

  it('is refused to the only admin, until there is another; then their menu goes too', async () => {
    const stage = await emptyStage();
    const { leyla, kamran, db } = stage;
    const phone = phoneOf(stage, leyla);
    await phone.write('/start', 'Hello');
    await phone.write('/forget', 'You are the only admin');
    await phone.forge('forget:go');
    await phone.chat.expectMessage('You are the only admin');
    await phone.write('/report', 'Total');

    await grantRole(db, { personId: kamran.id, role: 'admin', grantedBy: leyla.id });
    await phone.write('/forget', 'Do you want me to forget you?');
    await phone.tap('Yes, forget me', 'I have forgotten you');
    await untilErased(stage);
    expect(await findLeftoverPersonalData(stage, [leyla.id, 'Leyla'])).toEqual([]);
    const calls = stage.telegram.journal.calls('deleteMyCommands');
    expect(calls).toHaveLength(5);
  });

  it('of who had no approved entries when they were asked asks again, once there is one', async () => {
    const stage = await emptyStage();
    const { aysel, kamran, db } = stage;
    const phone = phoneOf(stage, aysel);
    const { card, id } = await receiveEntry(stage, aysel);
    const question = await phone.write('/forget', 'Do you want me to forget you?');
    await kamran.tap(card, 'Approve');
    await phone.chat.expectMessage('is approved');
    await phone.sees(() => aysel.tapStale(question, 'Yes, forget me'), 'You have one approved entry.');
    expect((await findEntry(db, id))?.status).toBe('approved');
    await phone.tap('keep approved', 'I have forgotten you');
  });

  it('of a moderator takes back the photos of others that they were shown in private', async () => {
    const stage = await openStage();
    const { aysel, kamran, group, account } = stage;
    await group.restrict(account, { can_send_messages: true, can_send_photos: false });
    const { card } = await receiveEntry(stage, aysel, { photos: 1 });
    const phone = phoneOf(stage, kamran);
    await phone.write('/start', /./);
    await kamran.tap(card, '🖼 Photos in private (1)');
    await phone.chat.expectMessage(({ photo }) => photo !== undefined);
    await phone.write('/forget', 'Do you want me to forget you?');
    await phone.tap('Yes, forget me', 'I have forgotten you');
    await untilErased(stage);
    // The job that sent them may have been on its last step: it ends as if they had been noted, and notes nothing.
    await notePhotosInPrivate(stage.db, { personId: kamran.id, entryId: 1 });
    await untilJobsDone(stage);

    expect(phone.chat.botMessages.filter(({ photo }) => photo)).toEqual([]);
    expect(await findLeftoverPersonalData(stage, [kamran.id])).toEqual([]);
  });

  it.each([
    ['Request changes', /^What has to change in .*, Kamran\?/],
    ['Block', 'Why should Aysel be blocked, Kamran?'],
  ])('of a moderator who tapped %s takes back the question that names them', async (button, asked) => {
    const stage = await emptyStage();
    const { aysel, kamran, group } = stage;
    const { card, number } = await receiveEntry(stage, aysel);
    await kamran.tap(card, button);
    await group.expectMessage(asked);
    const phone = phoneOf(stage, kamran);
    await phone.write('/forget', 'Do you want me to forget you?');
    await phone.tap('Yes, forget me', 'I have forgotten you');
    await untilErased(stage);
    await untilJobsDone(stage);
    expect(group.transcript()).not.toContain('Kamran');
    expect(cardOf(stage, number).buttons).toEqual(waitingButtons);
  });

  it('of a reporter leaves no name in the group, though they were to be blocked, and were', async () => {
    const stage = await emptyStage();
    const { aysel, kamran, leyla, group } = stage;
    const { card } = await receiveEntry(stage, aysel);
    const phone = phoneOf(stage, aysel);
    await kamran.tap(card, 'Block');
    const question = await group.expectMessage('Why should Aysel be blocked, Kamran?');
    const other = await receiveEntry(stage, aysel);
    await leyla.tap(other.card, 'Block');
    await group.expectMessage('Why should Aysel be blocked, Leyla?');
    await kamran.reply(group, question, 'Writes in the name of others');
    await group.expectMessage('is blocked. Admins can undo it');
    await phone.write('/forget', 'You are blocked here, and that will not change');
    await phone.tap('Yes, forget me', 'I have forgotten you');
    await untilErased(stage);
    await untilJobsDone(stage);
    expect(group.transcript()).not.toContain('Aysel');
    expect(phone.chat.lastMessage?.shown).toContain('you will still be blocked');
  });

  it('keeps of a blocked person nothing but the mark that recognizes them', async () => {
    const stage = await emptyStage();
    const { nigar, db } = stage;
    const phone = phoneOf(stage, nigar);
    await phone.write('/start', 'Hello');
    await db.execute(sql`update people set blocked_at = now(), block_reason = 'spam' where id = ${nigar.id}`);
    await phone.write('/forget', 'You are blocked here, and that will not change');
    await phone.tap('Yes, forget me', 'I have forgotten you');
    await untilErased(stage);
    expect(await findLeftoverPersonalData(stage, [nigar.id, 'Nigar'])).toEqual([]);
    const marks = await db.execute(
      sql`select mark = ${markOf(nigar.id)} as hers, reason from forgotten_blocks`,
    );
    expect([...marks]).toEqual([{ hers: true, reason: 'spam' }]);
  });

  it.each([{ forgotten: false }, { forgotten: true }])(
    'tapped once and delivered twice leaves nothing (%o)',
    async (how) => {
      const stage = await emptyStage();
      const { aysel, kamran } = stage;
      const phone = phoneOf(stage, aysel);
      const { card } = await receiveEntry(stage, aysel);
      await kamran.tap(card, 'Approve');
      await phone.chat.expectMessage('is approved');
      await phone.write('/forget', 'one approved entry');
      await phone.tap('keep approved', 'I have forgotten you');
      await deliverAgain(stage, how);
      await untilErased(stage);
      expect(await findLeftoverPersonalData(stage, [aysel.id, 'Aysel'])).toEqual([]);
      const [kept] = await rowsOf<{ status: string }>(stage.db, sql`select status from entries`);
      expect(kept?.status).toBe('approved');
    },
  );

  it('lets a person come back as somebody new', async () => {
    const stage = await emptyStage();
    const { aysel } = stage;
    const phone = phoneOf(stage, aysel);
    await receiveEntry(stage, aysel);
    await phone.write('/forget', 'Do you want me to forget you?');
    await phone.tap('Yes, forget me', 'I have forgotten you');
    await phone.write('/my', 'You have no entries yet. Send /new to report an event.');
    await phone.write('/new', asks('title'));
    await untilErased(stage);
    await phone.write('A new beginning', asks('date'));
  });
});
