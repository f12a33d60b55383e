import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import { textsIn } from '#locales/texts.ts';
import { forgetPerson } from '#src/people/privacy/forget-person.ts';
import { cardOf, statusOf, toastOf, untilJobsDone, waitingButtons } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { receiveEntry, submitEntry } from '#tests/support/receive-entry.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage, type Stage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

// Cards name people who report, and who is seen with them can be at risk: in a group that anyone can read there is
// nothing new of them, from the moment on at which the bot can know.

const t = textsIn('en');

/** The admin can be written to, since she has written before. */
async function openStageWithAdmin() {
  const stage = await openStage();
  const { leyla, chatOf } = stage;
  await leyla.send(chatOf(leyla), '/help');
  await chatOf(leyla).expectMessage(t('help'));
  return stage;
}

function toldOf({ chatOf, leyla }: Stage, words: string) {
  return chatOf(leyla).botMessages.filter(({ shown }) => shown.includes(words));
}

const cardsIn = (group: Stage['group']) => group.botMessages.filter(({ photo }) => photo);

/** What runs every hour, now. */
async function checkGroup(stage: Stage): Promise<void> {
  await stage.db.execute(sql`select graphile_worker.add_job('check-group', '{}', job_key => 'check-group')`);
  await untilJobsDone(stage);
}

/** Waits until nothing is left to do but what waits for the group to be private. */
async function untilAllElseIsDone({ db }: Stage): Promise<void> {
  await eventually(
    async () => {
      const due = await db.execute(sql`
        select from graphile_worker.jobs where run_at < now() + interval '10 seconds'`);
      return due.length === 0;
    },
    { describe: 'all that does not wait for the group' },
  );
}

/** The methods by which something was sent to a group, taken away since or not. */
function sentTo({ telegram }: Stage, group: Stage['group']): string[] {
  return telegram.journal
    .calls()
    .filter(({ method, parameters }) => method.startsWith('send') && Number(parameters.chat_id) === group.id)
    .map(({ method }) => method);
}

const became = t('group-public-became');

describe('when the moderators’ group gets a public name', () => {
  it('the next card is not posted, and each admin is told once, why and what to do', async () => {
    const stage = await openStageWithAdmin();
    const { group, aysel } = stage;
    await group.makePublic('open_moderators');
    for (let count = 0; count < 2; count += 1) await submitEntry(stage, aysel);
    await untilJobsDone(stage);
    await checkGroup(stage);

    expect(sentTo(stage, group)).toEqual([]);
    expect(toldOf(stage, became).map(({ shown }) => shown)).toEqual([
      [became, t('group-public-by-username'), t('group-public-then')].join('\n\n'),
    ]);
  });

  it('organizers are promised nothing meanwhile, and admins read how many entries wait', async () => {
    const stage = await openStageWithAdmin();
    const { group, aysel, leyla, chatOf } = stage;
    await receiveEntry(stage, aysel);
    await group.makePublic('open_moderators');
    await checkGroup(stage);
    await reportEvent(stage, aysel, { title: 'An evening' });
    await chatOf(aysel).expectMessage('as soon as their group is connected');
    const asked = await leyla.send(chatOf(leyla), '/check');
    await chatOf(leyla).expectMessage(t('waiting-cut-off', { count: 2 }), { after: asked });
  });

  it('a card that is on its way just then is taken away at once', async () => {
    const stage = await openStageWithAdmin();
    const { group, aysel, telegram } = stage;
    telegram.onHappening((happening) => {
      const isCard = 'message' in happening && happening.message.chat === group.state;
      if (isCard && !group.state.username) void group.makePublic('open_moderators');
    });
    const { id } = await submitEntry(stage, aysel);
    await untilJobsDone(stage);

    expect(telegram.journal.calls('sendPhoto')).toHaveLength(1);
    expect(group.botMessages).toEqual([]);
    expect(toldOf(stage, became)).toHaveLength(1);
    expect(await statusOf(stage, id)).toBe('pending');
  });

  it('nothing is decided there: a tap says why, and tells the admins', async () => {
    const stage = await openStageWithAdmin();
    const { group, aysel, kamran } = stage;
    const { id, card } = await receiveEntry(stage, aysel, { photos: 2 });
    await group.makePublic('open_moderators');
    const before = group.botMessages.length;

    for (const label of ['Approve', 'Reject', 'Photos']) {
      const button = card.buttons.find((shown) => shown.includes(label)) ?? label;
      expect(await toastOf(kamran, card, button)).toBe(t('group-public'));
    }
    await untilJobsDone(stage);
    expect(await statusOf(stage, id)).toBe('pending');
    expect(group.botMessages).toHaveLength(before);
    expect(toldOf(stage, became)).toHaveLength(1);
  });

  it('a command there is answered with why', async () => {
    const stage = await openStageWithAdmin();
    const { group, leyla } = stage;
    await group.makePublic('open_moderators');
    await leyla.send(group, '/report@hesabat_bot');
    await group.expectMessage(t('group-public'));
    expect(cardsIn(group)).toEqual([]);
  });

  it('whoever joins it by that does not moderate in private either', async () => {
    const stage = await openStageWithAdmin();
    const { group, aysel, nigar, kamran } = stage;
    const { id } = await receiveEntry(stage, aysel);
    await group.makePublic('open_moderators');
    await group.add(nigar);
    await toastOf(kamran, cardOf(stage, 1), 'Approve');

    await phoneOf(stage, nigar).write(`/start edit_${id}`, t('moderator-edit-stranger'));
  });

  it('the bot notices by being promoted there, and does not remember who did it', async () => {
    const stage = await openStageWithAdmin();
    const { group, account, db, telegram } = stage;
    await group.makePublic('open_moderators');
    await group.promote(account);
    await telegram.until(() => toldOf(stage, became).length === 1);
    expect(await db.execute(sql`select from people where id = ${group.creator.id}`)).toHaveLength(0);
  });

  it('what is withdrawn or forgotten goes from its cards there, and what is corrected waits', async () => {
    const stage = await openStageWithAdmin();
    const { group, aysel, rauf, nigar, db } = stage;
    const withdrawn = await receiveEntry(stage, aysel, { title: 'The first event' });
    const forgotten = await receiveEntry(stage, rauf, { title: 'The second event' });
    await stage.kamran.tap(forgotten.card, 'Approve');
    await group.expectMessage(/Approved by Kamran/);
    await receiveEntry(stage, nigar, { title: 'The third event' });
    await untilJobsDone(stage);
    await group.makePublic('open_moderators');
    await checkGroup(stage);

    const before = sentTo(stage, group).length;
    await withdrawEntry(db, { entryId: withdrawn.id, personId: aysel.id });
    await forgetPerson(db, { personId: rauf.id, approved: 'stay' });
    const phone = phoneOf(stage, nigar);
    await phone.write('/my', 'Your entries');
    await phone.tap('No. 3', 'No. 3 ·');
    await phone.tap('Correct', 'Correcting No. 3');
    await phone.tap('✏️ Title', 'Now:');
    await phone.write('A morning of poetry', 'What changes:');
    await phone.tap('Submit', 'as soon as their group is connected');
    await untilAllElseIsDone(stage);
    expect(group.transcript()).not.toContain('The first event');
    expect(group.transcript()).not.toContain('Rauf');
    expect(sentTo(stage, group)).toHaveLength(before);
    expect(cardOf(stage, 3).shown).toContain('The third event');
    expect(group.transcript()).not.toContain('A morning of poetry');

    await group.makePrivate();
    await checkGroup(stage);
    expect(cardOf(stage, 3).shown).toContain('A morning of poetry');
    // The reply that says what was corrected comes as well.
    await group.expectMessage('“A morning of poetry”');
  });
});

describe('when it is private again', () => {
  it('the cards that waited come by themselves within the hour', async () => {
    const stage = await openStageWithAdmin();
    const { group, aysel } = stage;
    await group.makePublic('open_moderators');
    for (let count = 0; count < 2; count += 1) await submitEntry(stage, aysel);
    await untilJobsDone(stage);
    await group.makePrivate();
    await checkGroup(stage);

    for (const number of [1, 2]) expect(cardOf(stage, number).buttons).toEqual(waitingButtons);
  });

  it('the next tap decides, and brings the cards that waited', async () => {
    const stage = await openStageWithAdmin();
    const { group, aysel, kamran } = stage;
    const { id, card } = await receiveEntry(stage, aysel);
    await group.makePublic('open_moderators');
    await submitEntry(stage, aysel);
    await untilJobsDone(stage);
    await group.makePrivate();

    expect(await toastOf(kamran, card, 'Approve')).toBe(t('toast-approved', { number: '1' }));
    expect(await statusOf(stage, id)).toBe('approved');
    await group.expectMessage('No. 2\n');
  });

  it('and public once more, admins are told once more', async () => {
    const stage = await openStageWithAdmin();
    const { group, telegram } = stage;
    for (const times of [1, 2]) {
      await group.makePublic('open_moderators');
      await checkGroup(stage);
      await telegram.until(() => toldOf(stage, became).length === times);
      await group.makePrivate();
      await checkGroup(stage);
    }
  });
});

it('a group that becomes the discussion group of a channel is noticed within the hour', async () => {
  const stage = await openStageWithAdmin();
  const { group, aysel } = stage;
  await group.linkToChannel(-1_002_000_000_001);
  await checkGroup(stage);
  await stage.telegram.until(() => toldOf(stage, t('group-public-by-channel')).length === 1);
  await submitEntry(stage, aysel);
  await untilJobsDone(stage);
  expect(group.botMessages).toEqual([]);

  await group.makePrivate();
  await checkGroup(stage);
  expect(cardOf(stage, 1).buttons).toEqual(waitingButtons);
});

it('a plain group that becomes a supergroup to get a public name gets no cards as that one either', async () => {
  const stage = await openStageWithAdmin();
  const { telegram, account, leyla, aysel } = stage;
  const plain = telegram.createGroup({ title: 'Plain', bot: account, members: [leyla] });
  await leyla.send(plain, '/setup@hesabat_bot');
  const question = await plain.expectMessage(t('chats-choose', { chat: 'Plain' }));
  await leyla.tap(question, t('button-instead', { chat: 'Moderators' }));
  await plain.expectMessage(t('chats-saved', { takes: t('chats-everything-else') }));
  const open = await plain.makePublic('open_moderators');
  await submitEntry(stage, aysel);
  await telegram.until(() => toldOf(stage, became).length === 1);
  await untilJobsDone(stage);
  expect(open.botMessages).toEqual([]);
});

it('another group that is public is none of this', async () => {
  const stage = await openStageWithAdmin();
  const { telegram, account, leyla, aysel } = stage;
  const other = telegram.createGroup({
    ...{ title: 'Elsewhere', bot: account, members: [leyla], supergroup: true },
    username: 'elsewhere',
  });
  await leyla.send(other, '/report@hesabat_bot');
  await other.expectMessage(t('report-total'));
  await receiveEntry(stage, aysel);
  expect(toldOf(stage, became)).toEqual([]);
});
