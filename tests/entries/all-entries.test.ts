import { describe, expect, it } from 'vitest';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import { forgetPerson } from '#src/people/privacy/forget-person.ts';
import { untilHandled } from '#tests/support/deliver-again.ts';
import { forgeTap } from '#tests/support/forge-tap.ts';
import { untilJobsDone } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { receiveEntry, submitEntry } from '#tests/support/receive-entry.ts';
import { reuseStage, type Stage } from '#tests/support/stage.ts';

const emptyStage = reuseStage();

async function makeModerator({ database }: Stage, who: Stage['aysel']): Promise<void> {
  await database.sql`insert into roles (person_id, role) values (${who.id}, 'moderator')`;
}

describe('/entries', () => {
  it('is for moderators and admins, asked anew at every tap', async () => {
    const stage = await emptyStage();
    const { aysel, rauf, leyla, database } = stage;
    const { id } = await receiveEntry(stage, aysel, { title: 'Private matters', photos: 1 });
    const phone = phoneOf(stage, rauf);
    await phone.write('/entries', 'Only moderators and admins');
    for (const action of ['open', 'photos', 'list']) {
      expect(await phone.forge(`entries:${action}:${id}`)).toContain('Your role does not allow');
    }
    await makeModerator(stage, rauf);
    await phone.write('/entries', 'All (1)');
    const opened = await phone.tap('Private matters', 'Sent by Aysel');
    await database.sql`delete from roles where person_id = ${rauf.id}`;
    expect(await phone.toast(opened, 'Photos')).toContain('Your role does not allow');
    await stage.telegram.settled();
    expect(phone.chat.messages.filter(({ photo }) => photo)).toEqual([]);
    await phoneOf(stage, leyla).write('/entries', 'All (1)');
  });

  it('lists the newest first, five a page, and narrows to a status', async () => {
    const stage = await emptyStage();
    const { aysel, kamran, rauf } = stage;
    await makeModerator(stage, rauf);
    for (let number = 1; number <= 6; number += 1)
      await submitEntry(stage, aysel, { title: `Event ${number}` });
    await kamran.tap(await stage.group.expectMessage('No. 2\n'), 'Approve');
    await stage.chatOf(aysel).expectMessage('is approved');
    const phone = phoneOf(stage, rauf);
    const list = await phone.write('/entries', 'All (6)');
    expect(list.buttons).toEqual([
      ...[6, 5, 4, 3].map((number) => `⏳ No. ${number} · Event ${number}`),
      '✅ No. 2 · Event 2',
      ...['Page 1 of 2', '›'],
      ...['• All', '⏳', '✍️', '✅', '❌'],
    ]);
    await phone.tap('›', (message) => message.buttons.includes('⏳ No. 1 · Event 1'));
    const approved = await phone.chat.botMessages.at(-1);
    expect(approved?.buttons).toContain('Page 2 of 2');
    await phone.sees(() => rauf.tap(phone.chat, '✅'), '✅ Approved (1)');
    await phone.sees(() => rauf.tap(phone.chat, '❌'), '❌ Rejected (0)');
    await phone.sees(() => rauf.tap(phone.chat, 'All'), 'All (6)');
  });

  it('opens one with all that happened to it, and sends its photos, not to be forwarded', async () => {
    const stage = await emptyStage();
    const { aysel, kamran, rauf, group } = stage;
    await makeModerator(stage, rauf);
    const { card, id } = await receiveEntry(stage, aysel, { title: 'An evening of poetry', photos: 2 });
    await kamran.tap(card, 'Reject');
    await kamran.tap(
      await group.expectMessage(({ buttons }) => buttons.some((label) => label.includes('Already reported'))),
      'Already reported',
    );
    await stage.chatOf(aysel).expectMessage('was not accepted');
    const phone = phoneOf(stage, rauf);
    await phone.write('/entries', 'All (1)');
    const opened = await phone.tap('An evening of poetry', 'No. 1\nAn evening of poetry');
    expect(opened.shown).toMatch(
      /Germany\. Stuttgart\nCommemorations\n\nSent by Aysel, .* \d\d:\d\d\n❌ Rejected by Kamran, .* \d\d:\d\d\nReason: Already reported$/,
    );
    expect(opened.buttons).toEqual(['🖼 Photos (2)', '⬅️ All entries']);
    await rauf.tap(phone.chat, 'Photos');
    await stage.telegram.until(() => phone.chat.messages.filter(({ photo }) => photo).length === 2);
    const album = stage.telegram.journal.calls().findLast(({ method }) => method === 'sendMediaGroup');
    expect(album?.parameters).toMatchObject({ chat_id: String(rauf.id), protect_content: 'true' });
    await untilHandled(stage);
    // The card of a decision that is shown only then would take back what was shown of the entry.
    await untilJobsDone(stage);
    await stage.database.sql`
      update entries set status = 'withdrawn', title = null, first_day = null, last_day = null, country = null,
        category_id = null where id = ${id}`;
    await phone.tap('All entries', 'All (1)');
    const gone = await phone.tap('Withdrawn', 'No. 1');
    expect(gone.shown).toBe('No. 1\n\nWithdrawn');
    expect(gone.buttons).toEqual(['⬅️ All entries']);
  });

  it('shows no photos of a draft, nor of what was withdrawn, whatever a phone forges', async () => {
    const stage = await emptyStage();
    const { aysel, kamran, group, telegram, database } = stage;
    await makeModerator(stage, kamran);
    const { id, card } = await receiveEntry(stage, aysel, { photos: 1 });
    await database.sql`update entries set status = 'draft', number = null, submitted_at = null where id = ${id}`;
    const phone = phoneOf(stage, kamran);
    await phone.write('/entries', 'All (0)');
    expect(await phone.forge(`entries:photos:${id}`)).toContain('changed in the meantime');
    expect(await forgeTap(kamran, card, `card:photos:${id}:2`)).toContain('changed in the meantime');
    await telegram.settled();
    expect(phone.chat.messages.filter(({ photo }) => photo)).toEqual([]);
    expect(group.messages.filter(({ photo }) => photo)).toHaveLength(1);
  });

  it.each(['withdrawn', 'forgotten'])('takes back what it showed of an entry that is %s', async (how) => {
    const stage = await emptyStage();
    const { aysel, kamran, rauf, db, telegram } = stage;
    await makeModerator(stage, rauf);
    const first = await receiveEntry(stage, aysel, { title: 'The first event' });
    const { id, card } = await receiveEntry(stage, aysel, { title: 'The second event', photos: 1 });
    await kamran.tap(card, 'Approve');
    await stage.chatOf(aysel).expectMessage('is approved');
    const phone = phoneOf(stage, rauf);
    await phone.write('/entries', 'All (2)');
    await phone.tap('The first event', 'Sent by Aysel');
    await phone.tap('All entries', 'All (2)');
    await untilHandled(stage);
    await withdrawEntry(db, { entryId: first.id, personId: aysel.id });
    await untilJobsDone(stage);
    // It shows the list by now, and so it stays.
    await phone.tap('The second event', 'Sent by Aysel');
    await rauf.tap(phone.chat, 'Photos');
    await telegram.until(() => phone.chat.messages.some(({ photo }) => photo));
    await untilHandled(stage);
    if (how === 'withdrawn') await withdrawEntry(db, { entryId: id, personId: aysel.id });
    else await forgetPerson(db, { personId: aysel.id, approved: 'stay' });
    await telegram.until(() => !phone.chat.transcript().includes('Sent by Aysel'));
    await telegram.until(() => !phone.chat.messages.some(({ photo }) => photo));
    expect(phone.chat.transcript()).not.toContain('The second event');
  });
});
