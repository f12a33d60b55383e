import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { findPerson } from '#db/queries/people/people.ts';
import { grantRole } from '#db/queries/people/roles.ts';
import { textsIn } from '#locales/texts.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { cardOf, statusOf, toastOf } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { type Received, receiveEntry } from '#tests/support/receive-entry.ts';
import { shareStage } from '#tests/support/stage.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

const shared = shareStage();
const t = textsIn('en');
const spam = t('reason-spam');

/** An entry of somebody new. */
async function received() {
  const { stage } = shared;
  const who = stage.telegram.createPerson({ firstName: 'Sevda', languageCode: 'en' });
  return { who, entry: await receiveEntry(stage, who) };
}

async function cardWith({ number }: Received, label: string): Promise<Message> {
  return shared.stage.telegram.until(() => {
    const card = cardOf(shared.stage, number);
    return card.buttons.includes(label) ? card : undefined;
  });
}

async function isBlocked({ id }: { id: number }): Promise<boolean> {
  return (await findPerson(shared.stage.db, id))?.blockedAt != null;
}

describe('Block on a card', () => {
  it('asks why first; then the reporter is blocked, hears it once, and the card says so', async () => {
    const { stage } = shared;
    const { kamran, group, db } = stage;
    const { who, entry } = await received();
    expect(entry.card.shown).toContain('🆕 This person’s first entry');
    expect(await toastOf(kamran, entry.card, 'Block')).toBe(t('toast-asked'));
    const question = await group.expectMessage('Why should Sevda be blocked, Kamran?', { after: entry.card });
    const card = await cardWith(entry, spam);
    expect(card.shown).toContain(t('card-blocking', { name: 'Kamran' }));
    expect(await isBlocked(who)).toBe(false);

    expect(await toastOf(kamran, card, spam)).toBe(t('toast-blocked', { number: String(entry.number) }));
    const blocked = await group.expectMessage('🚫 Its sender is blocked', { after: card });
    // Nobody is left to make changes.
    expect(blocked.buttons).toEqual(['✅ Approve', '❌ Reject', '✏️ Edit', '🌐 Translate title']);
    await stage.telegram.until(() => !group.messages.includes(question));
    // What was reported is still to be decided on.
    expect(await statusOf(stage, entry.id)).toBe('pending');
    expect(await findPerson(db, who.id)).toMatchObject({ blockReason: 'spam', blockedBy: kamran.id });

    const phone = phoneOf(stage, who);
    const told = await phone.write('/new', t('access-blocked'));
    expect(told.shown).toContain(spam);
    await who.send(phone.chat, '/new');
    await who.send(phone.chat, 'Why?');
    await stage.telegram.settled();
    expect(phone.chat.lastMessage?.shown).toBe('Why?');
  });

  it('takes words too, as a reply to its question', async () => {
    const { stage } = shared;
    const { leyla, group, db } = stage;
    const { who, entry } = await received();
    await leyla.tap(entry.card, 'Block');
    const question = await group.expectMessage('Why should Sevda be blocked, Leyla?', { after: entry.card });
    await leyla.reply(group, question, 'Writes in the name of others');
    // It stays in the group: it does not name them.
    await group.expectMessage(t('toast-blocked', { number: String(entry.number) }), { after: question });
    expect(await findPerson(db, who.id)).toMatchObject({ blockReason: 'Writes in the name of others' });
  });

  it('is for the moderator who is being asked: another one’s tap on a reason blocks nobody', async () => {
    const { kamran, leyla } = shared.stage;
    const { who, entry } = await received();
    await kamran.tap(entry.card, 'Block');
    expect(await toastOf(leyla, await cardWith(entry, spam), spam)).toBe(t('toast-not-asked'));
    expect(await isBlocked(who)).toBe(false);
    expect(await toastOf(kamran, await cardWith(entry, spam), 'Not now')).toBe(t('toast-stopped'));
    await cardWith(entry, '🚫 Block');
    expect(await isBlocked(who)).toBe(false);
  });

  it('spares admins, and does nothing to oneself', async () => {
    const { stage } = shared;
    const { kamran, db } = stage;
    const { who, entry } = await received();
    await kamran.tap(entry.card, 'Block');
    await grantRole(db, { personId: who.id, role: 'admin', grantedBy: null });
    expect(await toastOf(kamran, await cardWith(entry, spam), spam)).toBe(t('toast-block-refused'));
    const own = await receiveEntry(stage, kamran);
    await kamran.tap(own.card, 'Block');
    expect(await toastOf(kamran, await cardWith(own, spam), spam)).toBe(t('toast-block-refused'));
    expect([await isBlocked(who), await isBlocked(kamran)]).toEqual([false, false]);
    await db.execute(sql`delete from roles where person_id = ${who.id}`);
  });

  it('delivered twice blocks once; a second moderator hears that it is done', async () => {
    const { stage } = shared;
    const { kamran, leyla } = stage;
    const { who, entry } = await received();
    await kamran.tap(entry.card, 'Block');
    await kamran.tap(await cardWith(entry, spam), spam);
    await stage.group.expectMessage('🚫 Its sender is blocked', { after: entry.card });
    await deliverAgain(stage, { forgotten: true });
    expect(await toastOf(leyla, entry.card, 'Block')).toBe(t('toast-block-already'));
    expect(await isBlocked(who)).toBe(true);
  });
});

describe('the card', () => {
  it('names the organization of the reporter, and marks their first report alone', async () => {
    const { stage } = shared;
    const { rauf, database } = stage;
    const first = await receiveEntry(stage, rauf);
    expect(first.card.shown).toContain('🆕 This person’s first entry');
    await database.sql`
      with added as (insert into organizations (name, key, country) values ('The Union', 'the union', 'DE') returning id)
      update people set organization_id = added.id from added where people.id = ${rauf.id}`;
    const second = await receiveEntry(stage, rauf);
    expect(second.card.shown).toContain('🏛 🇩🇪 The Union');
    expect(second.card.shown).not.toContain('🆕');
  });
});
