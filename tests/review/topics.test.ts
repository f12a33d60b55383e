import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { isCardOf } from '#tests/support/entry-number.ts';
import { untilJobsDone } from '#tests/support/moderating.ts';
import { submitEntry } from '#tests/support/receive-entry.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage, type Stage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import type { Topic } from '#tests/telegram-server/driver/topic.ts';

const t = textsIn('en');

/** The moderators' chat is a topic of the group. */
async function openTopicStage(options: Parameters<typeof openStage>[0] = {}) {
  const stage = await openStage({ withoutGroup: true, ...options });
  const { group, leyla } = stage;
  await group.enableTopics();
  const topic = await group.createTopic('Reports');
  const asked = await leyla.send(group, '/setup@hesabat_bot', { topic });
  await topic.expectMessage(t('setup-done-topic'), { after: asked });
  await stage.leyla.send(stage.chatOf(leyla), '/help');
  await stage.chatOf(leyla).expectMessage(t('help'));
  return { stage, topic };
}

/** Lets jobs that wait for their time begin now. */
async function hurry({ db }: Stage): Promise<void> {
  await db.execute(sql`
    with hurried as (
      update graphile_worker._private_jobs set run_at = now() where locked_at is null and run_at > now()
        and key not like 'lapse-reason:%' returning id
    )
    select pg_notify('jobs:insert', '{"count":1}') from hurried`);
}

/** What Leyla reads in private of the entries that wait. */
async function checkedByLeyla({ leyla, chatOf }: Stage): Promise<string> {
  const asked = await leyla.send(chatOf(leyla), '/check');
  return (await chatOf(leyla).expectMessage(/./, { after: asked })).shown;
}

const unconnected = 'as soon as their group is connected';

const closedNews = (topic: string) => t('topic-closed', { chat: `Moderators · ${topic}` });

/** What Leyla, the admin, was told in private since `topic-closed` and the like can come. */
const toldLeyla = ({ chatOf, leyla }: Stage, words: string) =>
  chatOf(leyla).botMessages.filter(({ shown }) => shown.includes(words));

async function expectCard(topic: Topic, number: number) {
  return topic.expectMessage(new RegExp(`^No\\. ${number}\\n`));
}

describe('a topic as the moderators’ chat', () => {
  it('gets everything that is sent to moderators: cards, albums, questions for a reason, corrections and comparisons', async () => {
    const { stage, topic } = await openTopicStage();
    const { aysel, kamran, rauf, group, telegram } = stage;
    await submitEntry(stage, aysel, { photos: 2, day: '2026-03-01' });
    const card = await expectCard(topic, 1);
    await kamran.tap(card, 'Photos');
    await telegram.until(() => topic.botMessages.filter(({ photo }) => photo).length >= 3);
    await kamran.tap(card, 'Reject');
    const question = await topic.expectMessage(/why/i);
    await kamran.reply(group, question, 'It is an advertisement');
    await topic.expectMessage('It is an advertisement', { after: question });

    await submitEntry(stage, aysel, { day: '2026-03-02' });
    await submitEntry(stage, rauf, { day: '2026-03-02' });
    await kamran.tap(await expectCard(topic, 3), 'Compare');
    await topic.expectMessage(t('compare-heading', { number: '3', other: '2' }));

    await untilJobsDone(stage);
    const outside = group.botMessages.filter(({ threadId }) => threadId !== topic.id);
    expect(outside.map(({ shown }) => shown)).toEqual([]);
  });

  it('has the queue notice in it', async () => {
    const { stage, topic } = await openTopicStage({ env: { GROUP_PACE: '3' } });
    await stage.aysel.send(stage.chatOf(stage.aysel), '/start');
    await stage.chatOf(stage.aysel).expectMessage(/Hello/);
    await stage.stop();
    for (let left = 6; left > 0; left -= 1) await submitEntry(stage, stage.aysel);
    await stage.start();
    await hurry(stage);
    await topic.expectMessage('more to come');
  });

  it('has a language of its own', async () => {
    const { stage, topic } = await openTopicStage();
    const { kamran, group, aysel } = stage;
    await kamran.send(group, '/language@hesabat_bot', { topic });
    await kamran.tap(await topic.expectMessage(t('language-question')), 'Türkçe');
    await topic.expectMessage(textsIn('tr')('language-set-group'));
    await submitEntry(stage, aysel);
    const card = await topic.expectMessage('No. 1\n');
    expect(card.buttons).toContain(textsIn('tr')('button-approve'));
  });

  it('has it on a card that went to another topic of the group too', async () => {
    const { stage, topic } = await openTopicStage();
    const { kamran, leyla, group, aysel, db } = stage;
    const austria = await group.createTopic('Austria');
    await leyla.send(group, '/setup@hesabat_bot', { topic: austria });
    const question = await austria.expectMessage(t('chats-choose', { chat: 'Moderators · Austria' }));
    await leyla.reply(group, question, 'Austria');
    await leyla.tap(await austria.expectMessage(t('chats-chosen', { takes: 'Austria' })), t('button-save'));
    await austria.expectMessage(t('chats-saved', { takes: 'Austria' }));
    await kamran.send(group, '/language@hesabat_bot', { topic: austria });
    await kamran.tap(await austria.expectMessage(t('language-question')), 'Türkçe');
    await austria.expectMessage(textsIn('tr')('language-set-group'));
    const { id } = await submitEntry(stage, aysel, { country: 'AT', cities: ['Wien'] });
    await expectCard(austria, 1);

    await db.execute(sql`update entries set country = 'DE' where id = ${id}`);
    await db.execute(
      sql`select enqueue_job('show-card', json_build_object('entryId', ${id}::int), null, 'x', now(), 25)`,
    );
    await expectCard(topic, 1);
    await austria.expectMessage(textsIn('tr')('card-elsewhere', { number: '1', chat: 'Reports' }));
  });

  it('is called by its own name on a card that stood elsewhere in the group, and General by its', async () => {
    const { stage, topic } = await openTopicStage();
    const { leyla, group, aysel, db } = stage;
    await leyla.send(group, '/setup@hesabat_bot');
    const question = await group.expectMessage(t('chats-choose', { chat: 'Moderators' }));
    await leyla.reply(group, question, 'Austria');
    await leyla.tap(await group.expectMessage(t('chats-chosen', { takes: 'Austria' })), t('button-save'));
    await group.expectMessage(t('chats-saved', { takes: 'Austria' }));
    const move = async (id: number, country: string) => {
      await db.execute(sql`update entries set country = ${country} where id = ${id}`);
      await db.execute(
        sql`select enqueue_job('show-card', json_build_object('entryId', ${id}::int), null, 'x', now(), 25)`,
      );
    };
    const { id } = await submitEntry(stage, aysel);
    await expectCard(topic, 1);
    await move(id, 'AT');
    await topic.expectMessage(t('card-elsewhere', { number: '1', chat: 'General' }));
    const there = await group.expectMessage(({ shown, threadId }) => /^No\. 1\n/.test(shown) && !threadId);
    await untilJobsDone(stage);
    await move(id, 'DE');
    await group.expectMessage(t('card-elsewhere', { number: '1', chat: 'Reports' }), { after: there });
  });

  it('can be General, where replies are threads but no topics', async () => {
    const stage = await openStage({ withoutGroup: true });
    const { group, leyla, kamran, aysel } = stage;
    await group.enableTopics();
    await leyla.send(group, '/setup@hesabat_bot');
    await group.expectMessage(t('setup-done'));
    await submitEntry(stage, aysel);
    const card = await group.expectMessage('No. 1\n');
    expect(card.threadId).toBeUndefined();
    await kamran.tap(card, 'Reject');
    const question = await group.expectMessage(/why/i);
    await kamran.reply(group, question, 'It is an advertisement');
    await group.expectMessage('It is an advertisement', { after: question });
  });
});

describe('a closed topic', () => {
  it('lets its cards wait, tells each admin once what to do, and gets them as soon as it is open again', async () => {
    const { stage, topic } = await openTopicStage();
    const { aysel, group } = stage;
    await group.closeTopic(topic);
    await submitEntry(stage, aysel);
    await stage.chatOf(stage.leyla).expectMessage(closedNews('Reports'));
    await submitEntry(stage, aysel);
    await hurry(stage);
    await stage.telegram.settled();
    expect(toldLeyla(stage, closedNews('Reports'))).toHaveLength(1);
    expect(topic.botMessages.filter(({ photo }) => photo)).toEqual([]);

    await group.reopenTopic(topic);
    await expectCard(topic, 1);
    await expectCard(topic, 2);
  });

  it('is not promised to organizers meanwhile, and admins read how many cards wait', async () => {
    const { stage, topic } = await openTopicStage();
    const { aysel, chatOf, group } = stage;
    await submitEntry(stage, aysel);
    const card = await expectCard(topic, 1);
    await group.closeTopic(topic);
    await submitEntry(stage, aysel);
    await chatOf(stage.leyla).expectMessage(closedNews('Reports'));
    await reportEvent(stage, aysel, { title: 'An evening' });
    await chatOf(aysel).expectMessage(unconnected);
    // The card that stands there is decided by its buttons.
    expect(await checkedByLeyla(stage)).toContain(t('waiting-cut-off', { count: 2 }));
    await stage.kamran.tap(card, 'Approve');
    await topic.expectMessage(/Approved by Kamran/, { after: card });
  });

  it('is tried again by itself where no update tells that it is open', async () => {
    const { stage, topic } = await openTopicStage();
    await stage.group.closeTopic(topic);
    await submitEntry(stage, stage.aysel);
    await stage.chatOf(stage.leyla).expectMessage(closedNews('Reports'));
    await stage.group.promote(stage.account, { can_manage_topics: false });
    stage.group.state.topics.set(topic.id, { id: topic.id, name: 'Reports', isClosed: false });
    await eventually(
      async () => {
        await hurry(stage);
        return topic.botMessages.some(({ shown }) => isCardOf(shown, 1));
      },
      { describe: 'the card' },
    );
    await stage.group.closeTopic(topic);
    await submitEntry(stage, stage.aysel);
    await stage.telegram.until(() => toldLeyla(stage, closedNews('Reports')).length === 2);
  });

  it('gets its cards once the bot may manage topics', async () => {
    const { stage, topic } = await openTopicStage();
    await stage.group.closeTopic(topic);
    await submitEntry(stage, stage.aysel);
    await stage.chatOf(stage.leyla).expectMessage(closedNews('Reports'));
    await stage.group.promote(stage.account, { can_manage_topics: true });
    await expectCard(topic, 1);
  });

  it('holds what a moderator asked for until it is open', async () => {
    const { stage, topic } = await openTopicStage();
    await submitEntry(stage, stage.aysel, { photos: 2 });
    const card = await expectCard(topic, 1);
    await stage.group.closeTopic(topic);
    await stage.kamran.tap(card, 'Photos');
    await stage.chatOf(stage.leyla).expectMessage(closedNews('Reports'));
    await eventually(
      () =>
        stage.db.$count(sql`graphile_worker.jobs`, sql`task_identifier = 'send-album' and run_at > now()`),
      { describe: 'the album to wait' },
    );
    expect(topic.botMessages.filter(({ photo }) => photo)).toHaveLength(1);

    await stage.group.reopenTopic(topic);
    await stage.telegram.until(() => topic.botMessages.filter(({ photo }) => photo).length === 3);
  });

  it('still takes decisions: the ready reasons on the card need no message', async () => {
    const { stage, topic } = await openTopicStage();
    await submitEntry(stage, stage.aysel);
    const card = await expectCard(topic, 1);
    await stage.group.closeTopic(topic);
    await stage.kamran.tap(card, 'Reject');
    const asked = await topic.expectMessage('No. 1\n', { after: card });
    await stage.kamran.tap(asked, t('reason-duplicate'));
    await topic.expectMessage('Rejected by Kamran');
  });

  it('is General as well, which goes on when it is shown again', async () => {
    const stage = await openStage();
    const { group, leyla, chatOf, aysel } = stage;
    await leyla.send(chatOf(leyla), '/help');
    await chatOf(leyla).expectMessage(t('help'));
    await group.enableTopics();
    await group.hideGeneral();
    await submitEntry(stage, aysel);
    await chatOf(leyla).expectMessage('General');
    await group.unhideGeneral();
    await group.expectMessage('No. 1\n');
  });
});

it('a deleted topic lets its cards wait, and admins are told how to go on; another topic takes its place with all cards', async () => {
  const { stage, topic } = await openTopicStage();
  const { aysel, group, leyla, chatOf } = stage;
  await submitEntry(stage, aysel);
  await expectCard(topic, 1);
  await group.deleteTopic(topic);
  await submitEntry(stage, aysel);
  await chatOf(leyla).expectMessage(t('topic-gone', { chat: 'Moderators · Reports' }));
  await reportEvent(stage, aysel, { title: 'An evening' });
  await chatOf(aysel).expectMessage(unconnected);
  expect(await checkedByLeyla(stage)).toContain(t('waiting-cut-off', { count: 3 }));

  const next = await group.createTopic('New reports');
  await leyla.send(group, '/setup@hesabat_bot', { topic: next });
  await leyla.tap(
    await next.expectMessage('Which entries'),
    t('button-instead', { chat: 'Moderators · Reports' }),
  );
  await expectCard(next, 2);
  await untilJobsDone(stage);
});

it('a topic that is renamed is called by its new name', async () => {
  const { stage, topic } = await openTopicStage();
  await stage.group.renameTopic(topic, 'Entries');
  await stage.telegram.settled();
  await stage.group.closeTopic(topic);
  await submitEntry(stage, stage.aysel);
  await stage.chatOf(stage.leyla).expectMessage(closedNews('Entries'));
});
