import { describe, expect, it } from 'vitest';
import { moderatorChats } from '#db/schema/review/moderator-chats.ts';
import { asks } from '#tests/support/asks.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { submitEntry } from '#tests/support/receive-entry.ts';
import { openStage, type Stage } from '#tests/support/stage.ts';

const [first, second, third] = [asks('title'), asks('date'), asks('country')];

/** What an admin can be asked besides an entry: how it begins, and the words when nothing comes of it. */
const askings = [
  { purpose: 'organization', begin: ['/organization'], goodbye: 'it stays as it is' },
  { purpose: 'invite', begin: ['/invite'], goodbye: 'no link was created' },
  { purpose: 'block', begin: ['/people aysel', 'Aysel', 'Block'], goodbye: 'nobody was blocked' },
  { purpose: 'campaign', begin: ['/campaign', 'Contact'], goodbye: 'Nothing was changed' },
  { purpose: 'place', begin: ['/places', 'Ulm', 'English'], goodbye: 'written as before' },
  {
    purpose: 'chats',
    begin: ['/campaign', 'Moderators’ chats', 'Vienna', 'Change what comes here'],
    goodbye: 'Nothing was changed',
  },
  { purpose: 'title', begin: ['/start title_1', 'English'], goodbye: 'the title stays as it is' },
] as const;

/** Leyla, an admin, with an open draft. */
async function openAdmin() {
  const stage = await openStage();
  await phoneOf(stage, stage.aysel).write('/start', 'Hello');
  await submitEntry(stage, stage.rauf, { cities: ['Ulm'] });
  await stage.db.insert(moderatorChats).values({ chatId: -1, title: 'Vienna', countries: ['AT'] });
  const phone = phoneOf(stage, stage.leyla);
  await phone.write('/new', first);
  await phone.write('An evening of poetry', second);
  const begin = async ([command, ...taps]: readonly string[]) => {
    await phone.write(command ?? '', () => true);
    for (const label of taps) await phone.tap(label, () => true);
    await stage.telegram.settled();
  };
  return { stage, phone, begin };
}

async function pendingPurposes({ database }: Stage): Promise<string[]> {
  const rows = await database.sql`select purpose from pending_replies`;
  return rows.map(({ purpose }) => purpose);
}

async function statusOfDraft({ database }: Stage): Promise<string> {
  const [row] = await database.sql`select status from entries where number is null`;
  return row?.status;
}

describe.each(askings)('what is asked for $purpose', ({ purpose, begin: taps, goodbye }) => {
  it('ends with any button of something else; the next words are the draft’s', async () => {
    const { stage, phone, begin } = await openAdmin();
    for (const data of ['entries:list', 'report', 'forget:no', 'org:keep', 'camp:main:1', 'person:list']) {
      await begin(taps);
      expect(await pendingPurposes(stage)).toEqual([purpose]);
      await phone.forge('none');
      await stage.telegram.settled();
      expect(await pendingPurposes(stage)).toEqual([purpose]);
      await phone.forge(data);
      await stage.telegram.settled();
      const isOwn = {
        organization: 'org',
        invite: 'invite',
        block: 'person',
        campaign: 'camp',
        place: 'place',
        chats: 'chats',
        title: 'title',
      }[purpose];
      if (!data.startsWith(isOwn)) expect(await pendingPurposes(stage), data).toEqual([]);
    }
    await phone.forge('entries:list');
    await phone.write('26 February 2026', third);
  });

  it('is ended by /cancel, which leaves the draft open and puts its question again', async () => {
    const { stage, phone, begin } = await openAdmin();
    await begin(taps);
    await phone.write('/cancel', second);
    expect(phone.chat.transcript()).toContain(goodbye);
    await deliverAgain(stage, { forgotten: true });
    expect(await pendingPurposes(stage)).toEqual([]);
    expect(await statusOfDraft(stage)).toBe('draft');
    await phone.write('26 February 2026', third);
    await phone.write('/cancel', 'set aside');
    expect(await statusOfDraft(stage)).toBe('cancelled');
  });
});

describe('an admin whose role is taken while something is asked', () => {
  // For organizations and titles one need not be an admin.
  it.each(askings.slice(1, -1))(
    'is not asked for $purpose any more: their words are the draft’s',
    async ({ begin: taps }) => {
      const { stage, phone, begin } = await openAdmin();
      await begin(taps);
      await stage.database.sql`delete from roles where person_id = ${stage.leyla.id}`;
      await phone.write('26 February 2026', third);
      expect(phone.chat.transcript()).not.toContain('Only admins');
      expect(await pendingPurposes(stage)).toEqual([]);
    },
  );
});

describe('the reason of a block', () => {
  it('is not waited for longer than ten minutes', async () => {
    const { stage, phone, begin } = await openAdmin();
    await begin(['/people aysel', 'Aysel', 'Block']);
    await stage.database.sql`update pending_replies set asked_at = now() - interval '9 minutes'`;
    await phone.write('Noise', 'Block Aysel for: “Noise”?');
    await stage.database.sql`update pending_replies set asked_at = now() - interval '11 minutes'`;
    await phone.write('26 February 2026', third);
    await phone.tap('Yes', 'Entries: 0');
    expect(await stage.database.sql`select from people where blocked_at is not null`).toEqual([]);
  });
});

describe('an open draft is asked about again', () => {
  it('once a link is made, or its form is cancelled', async () => {
    const { phone } = await openAdmin();
    await phone.write('/invite', 'New invitation link');
    await phone.tap('Create the link', second);
    await phone.write('/invite', 'New invitation link');
    await phone.tap('Cancel', second);
    expect(phone.chat.transcript()).toContain('no link was created');
    await phone.write('26 February 2026', third);
  });

  it('once an organization is named, kept or removed', async () => {
    const { phone } = await openAdmin();
    await phone.write('/organization', 'Which organization');
    await phone.write('The Union', second);
    await phone.write('/organization', 'You report for “The Union”');
    await phone.tap('Keep it', second);
    await phone.write('/organization', 'You report for “The Union”');
    await phone.tap('Remove it', second);
    await phone.write('26 February 2026', third);
  });

  it('once somebody is blocked, or is not', async () => {
    const { phone } = await openAdmin();
    await phone.write('/people aysel', /^Found for “.*”: 1$/);
    await phone.tap('Aysel', 'no role');
    await phone.tap('Block', 'Block Aysel?');
    await phone.tap('No', second);
    await phone.tap('🚫 Block', 'Block Aysel?');
    await phone.tap('Rude', second);
    await phone.write('26 February 2026', third);
  });

  it('once a change of the campaign is saved or cancelled', async () => {
    const { phone } = await openAdmin();
    await phone.write('/campaign', 'Entries:');
    await phone.tap('Contact', 'How can readers');
    await phone.write('report@example.org', 'Save this change?');
    await phone.tap('Save', second);
    await phone.tap('Contact', 'How can readers');
    await phone.write('other@example.org', 'Save this change?');
    await phone.tap('💾', second);
    await phone.write('26 February 2026', third);
  });
});
