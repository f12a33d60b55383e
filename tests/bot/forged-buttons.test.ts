import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { getEntry } from '#db/queries/entries/entries.ts';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import { textsIn } from '#locales/texts.ts';
import { untilHandled } from '#tests/support/deliver-again.ts';
import { forgeTap } from '#tests/support/forge-tap.ts';
import { cardOf, historyOf, untilJobsDone } from '#tests/support/moderating.ts';
import { newPhone, phoneOf } from '#tests/support/phone.ts';
import { type Received, receiveEntry, submitEntry } from '#tests/support/receive-entry.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { shareStage } from '#tests/support/stage.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

const shared = shareStage();
const t = textsIn('en');
const changed = t('toast-changed');

const secret = 'A title that nobody was shown';

/** All that a card can be asked to do, with what the button carries besides. */
const cardActions = [
  ...['approve', 'undo', 'reject', 'return', 'block', 'photos', 'stop'].map((action) => [action, '']),
  ...['reject-for', 'return-for', 'block-for'].map((action) => [action, 'facts']),
  ...['mark', 'unmark'].map((action) => [action, 'title']),
] as const;

const pairActions = ['compare', 'reject-as', 'duplicate', 'no-duplicate'];

beforeAll(async () => {
  const { database, leyla } = shared.stage;
  await shared.stage.leyla.send(shared.stage.chatOf(leyla), '/start');
  await shared.stage.chatOf(leyla).expectMessage('Hello');
  // So that all cards offer what can be undone and compared.
  await database.sql`update settings set moderators_locale = 'en'`;
});

/** A draft with a secret title, as its writer has it; `as` is where it is moved to afterwards. */
async function hiddenEntry(as: 'draft' | 'cancelled' | 'withdrawn' | 'correction'): Promise<number> {
  const { stage } = shared;
  const { who } = newPhone(stage);
  if (as === 'draft' || as === 'cancelled') {
    await reportEvent(stage, who, { title: secret }, { upTo: 'preview' });
    // What was asked last is noted once it is shown.
    await untilHandled(stage);
    const { id } = await phoneOf(stage, who).draft();
    if (as === 'cancelled') await phoneOf(stage, who).tap('Cancel', 'set aside');
    return id;
  }
  const { id } = await receiveEntry(stage, who, { title: as === 'withdrawn' ? secret : 'A public title' });
  if (as === 'correction') {
    await phoneOf(stage, who).write('/my', 'Your entries');
    await phoneOf(stage, who).forge(`draft:fix:${id}`);
    await untilHandled(stage);
    const draft = await phoneOf(stage, who).draft();
    await stage.database.sql`update entries set title = ${secret} where id = ${draft.id}`;
    return draft.id;
  }
  await withdrawEntry(stage.db, { entryId: id, personId: who.id });
  await untilJobsDone(stage);
  return id;
}

/** As after a sending of unknown outcome: the messages are there, and nothing is noted of them. */
async function loseCards(...ids: number[]): Promise<void> {
  const { stage } = shared;
  // Cards that are being posted at this moment would be posted anew.
  await untilJobsDone(stage);
  await stage.database.sql`
    update entries set card_chat_id = null, card_message_id = null, card_shows = null where id in ${stage.database.sql(ids)}`;
}

function looksOf({ shown, buttons }: Message) {
  return { shown, buttons };
}

/** All that moderators see: what stands in their group, and what the bot sent there. */
function seenByModerators(): string {
  const { group, telegram } = shared.stage;
  const sent = telegram.journal.calls().filter(({ parameters }) => Number(parameters.chat_id) === group.id);
  return JSON.stringify([group.messages.map(looksOf), sent.map(({ parameters }) => parameters)]);
}

describe.each(['draft', 'cancelled', 'correction', 'withdrawn'] as const)(
  'a button that names an entry that is a %s',
  (as) => {
    it('shows nothing of it on any card, and changes neither', async () => {
      const { stage } = shared;
      const { aysel, kamran, leyla, db } = stage;
      const received = await receiveEntry(stage, aysel);
      const hidden = await hiddenEntry(as);
      const shownBefore = seenByModerators().split(secret).length;
      const [before, hiddenBefore] = [looksOf(cardOf(stage, received.number)), await getEntry(db, hidden)];
      for (const version of [1, hiddenBefore.version]) {
        for (const [action, value] of cardActions) {
          const toast = await forgeTap(kamran, received.card, `card:${action}:${hidden}:${version}:${value}`);
          expect(toast, action).toBe(changed);
        }
        for (const action of pairActions) {
          for (const [one, other] of [
            [hidden, received.id],
            [received.id, hidden],
          ]) {
            expect(await forgeTap(leyla, received.card, `card:${action}:${one}:${version}:${other}`)).toBe(
              changed,
            );
          }
        }
      }
      await untilJobsDone(stage);

      expect(seenByModerators().split(secret)).toHaveLength(shownBefore);
      expect(looksOf(cardOf(stage, received.number))).toEqual(before);
      expect(await getEntry(db, hidden)).toEqual(hiddenBefore);
      expect(await historyOf(stage, received.id)).toEqual(['Aysel submit']);
      const questions = await db.execute(sql`select from reason_questions where entry_id = ${hidden}`);
      expect([...questions]).toEqual([]);
    });

    it('shows nothing of it to an admin in private', async () => {
      const { stage } = shared;
      const { aysel, leyla, db } = stage;
      const { id: other } = await submitEntry(stage, aysel);
      const hidden = await hiddenEntry(as);
      const hiddenBefore = await getEntry(db, hidden);
      const phone = phoneOf(stage, leyla);
      for (const data of [
        ...['open', 'photos'].map((action) => `entries:${action}:${hidden}`),
        `check:edit:${hidden}`,
        ...['compare', 'duplicate', 'restore', 'apart'].flatMap((action) => [
          `check:${action}:${hidden}::${other}:1`,
          `check:${action}:${other}::${hidden}:1`,
        ]),
        ...['ask', 'remove', 'show'].map((action) => `title:${action}:${hidden}:ru`),
        ...['continue', 'over', 'restore', 'fix', 'fix-approved'].map(
          (action) => `draft:${action}:${hidden}`,
        ),
        ...['open', 'withdraw', 'withdraw-yes', 'delete', 'delete-yes'].map(
          (action) => `own:${action}:${hidden}`,
        ),
        ...['cancel', 'submit', 'change:title'].map((action) => `ask:${hidden}:preview:${action}`),
      ]) {
        await phone.forge(data);
      }
      for (const link of ['edit', 'title']) await leyla.send(phone.chat, `/start ${link}_${hidden}`);
      await untilJobsDone(stage);
      await stage.telegram.settled();

      expect(JSON.stringify(phone.chat.messages.map(looksOf))).not.toContain(secret);
      expect(await getEntry(db, hidden)).toEqual(hiddenBefore);
    });
  },
);

describe("a button that names another entry than the message's own", () => {
  async function two(): Promise<[Received, Received]> {
    const { stage } = shared;
    return [await receiveEntry(stage, stage.aysel), await receiveEntry(stage, stage.rauf)];
  }

  it('decides nothing and takes no buttons off the card', async () => {
    const { stage } = shared;
    const [one, other] = await two();
    const looks = () => [one, other].map(({ number }) => looksOf(cardOf(stage, number)));
    const before = looks();
    for (const [action, value] of cardActions) {
      expect(await forgeTap(stage.kamran, one.card, `card:${action}:${other.id}:2:${value}`)).toBe(changed);
    }
    await untilJobsDone(stage);

    expect(looks()).toEqual(before);
    expect(await historyOf(stage, other.id)).toEqual(['Rauf submit']);
  });

  it('does not make the card that of an entry whose own card is still to come', async () => {
    const { stage } = shared;
    const [one, other] = await two();
    await loseCards(other.id);
    const before = looksOf(cardOf(stage, one.number));

    expect(await forgeTap(stage.kamran, one.card, `card:approve:${other.id}:2`)).toBe(changed);
    await untilJobsDone(stage);
    expect(looksOf(cardOf(stage, one.number))).toEqual(before);
    expect((await getEntry(stage.db, other.id)).cardMessageId).not.toBe(one.card.id);
  });

  it('does not make a question for a reason the card of an entry', async () => {
    const { stage } = shared;
    const { kamran, group } = stage;
    const [one, other] = await two();
    await kamran.tap(one.card, 'Reject');
    const question = await group.expectMessage(new RegExp(`Why is No\\. ${one.number} rejected`));
    await loseCards(other.id);

    expect(await forgeTap(kamran, question, `card:undo:${other.id}:2`)).toBe(changed);
    expect((await getEntry(stage.db, other.id)).cardMessageId).toBeNull();
  });
});

it('the card of a withdrawn entry says that to whoever taps a moment later, and does nothing else', async () => {
  const { stage } = shared;
  const { aysel, kamran, db } = stage;
  const { id, number, card } = await receiveEntry(stage, aysel, { title: secret, photos: 1 });
  await withdrawEntry(db, { entryId: id, personId: aysel.id });
  expect(await forgeTap(kamran, card, `card:approve:${id}:2`)).toMatch(/^Withdrawn by its sender/);
  await untilJobsDone(stage);
  const before = looksOf(cardOf(stage, number));
  const sent = stage.group.botMessages.length;
  for (const [action, value] of cardActions) await forgeTap(kamran, card, `card:${action}:${id}:2:${value}`);
  await untilJobsDone(stage);

  expect(looksOf(cardOf(stage, number))).toEqual(before);
  expect(stage.group.botMessages).toHaveLength(sent);
  expect(await historyOf(stage, id)).toEqual(['Aysel submit', 'Aysel withdraw']);
});

it('totals in the group do not become the card of an entry: they can be forwarded', async () => {
  const { stage } = shared;
  const { aysel, kamran, leyla, group, db } = stage;
  const { id } = await receiveEntry(stage, aysel);
  await loseCards(id);
  await leyla.send(group, '/report@hesabat_bot');
  const totals = await group.expectMessage(t('report-total'));

  for (const [action, value] of cardActions) {
    expect(await forgeTap(kamran, totals, `card:${action}:${id}:2:${value}`), action).toBe(changed);
  }
  await untilJobsDone(stage);
  expect((await getEntry(db, id)).cardMessageId).not.toBe(totals.id);
  expect(await historyOf(stage, id)).toEqual(['Aysel submit']);
});

describe('a card of which nothing is noted, as after a sending of unknown outcome', () => {
  it('becomes the card of the entry that it shows, by a tap on it', async () => {
    const { stage } = shared;
    const { id, number, card } = await receiveEntry(stage, stage.aysel);
    await loseCards(id);

    await stage.kamran.tap(card, 'Approve');
    await stage.group.expectMessage(({ shown }) => shown.includes('Approved by Kamran'), { after: card });
    expect((await getEntry(stage.db, id)).cardMessageId).toBe(cardOf(stage, number).id);
  });

  it('becomes that of one entry only, of two that are tapped at once', async () => {
    const { stage } = shared;
    const { kamran, leyla, db } = stage;
    const one = await receiveEntry(stage, stage.aysel);
    const other = await receiveEntry(stage, stage.rauf);
    await loseCards(one.id, other.id);
    await Promise.all([
      forgeTap(kamran, one.card, `card:approve:${one.id}:2`),
      forgeTap(leyla, one.card, `card:approve:${other.id}:2`),
    ]);
    await untilJobsDone(stage);

    const cards = await Promise.all(
      [one, other].map(async ({ id }) => (await getEntry(db, id)).cardMessageId),
    );
    expect(cards.filter((messageId) => messageId === one.card.id)).toHaveLength(1);
  });
});

it('a button of an admin that names an id larger than any row of ours leads to what there is', async () => {
  const { stage } = shared;
  const phone = phoneOf(stage, stage.leyla);
  await phone.write('/invites', t('invite-none'));
  for (const id of ['2147483648', '9999999999999999']) {
    expect(await phone.forge(`camp:main:${id}`)).toBe(t('campaign-gone'));
    for (const data of [
      ...['open', 'revoke', 'revoke-yes', 'org', 'list'].map((action) => `invite:${action}:${id}`),
      ...['open', 'role', 'block', 'list'].map((action) => `person:${action}:${id}:admin`),
      ...['open', 'remove'].map((action) => `place:${action}:${id}:en`),
      ...['category', 'photos'].map((action) => `camp:${action}:1:${id}`),
      ...['is', 'skip'].map((action) => `org:${action}:${id}`),
      `report:${id}`,
    ]) {
      await phone.forge(data);
      await untilHandled(stage);
    }
  }
  const failed = await stage.database
    .sql`select from updates where attempts > 1 or dead_lettered_at is not null`;
  expect([...failed]).toEqual([]);
});
