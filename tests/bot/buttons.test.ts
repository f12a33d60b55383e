import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { allButtons } from '#src/bot/all-buttons.ts';
import { allPendingReplies } from '#src/bot/all-pending-replies.ts';
import type { AnyButton } from '#src/telegram/buttons/button.ts';
import { tappedEntry } from '#src/telegram/buttons/fields.ts';
import { untilHandled } from '#tests/support/deliver-again.ts';
import { forgeTap } from '#tests/support/forge-tap.ts';
import { newPhone, phoneOf } from '#tests/support/phone.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { shareStage } from '#tests/support/stage.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

const shared = shareStage();
const t = textsIn('en');
const root = join(import.meta.dirname, '../..');
const buttons = allButtons.map(({ button }) => button);

/** As buttons of messages that hang in chats since an earlier version, and what each of them is about. */
const formerly: Record<string, object> = {
  'ask:12:date:last:2026-02-26_2026-02-28': {
    question: 'date',
    action: 'last',
    value: '2026-02-26_2026-02-28',
  },
  'card:approve:12:3': { version: 3 },
  'card:reject-for:12:3:facts': { version: 3, reason: 'facts' },
  'card:mark:12:3:title': { version: 3, answer: 'title' },
  'card:compare:12:3:14': { version: 3 },
  'own:list': { page: 0 },
  'own:list:2': { page: 2 },
  'draft:fix-approved:12': {},
  'draft:caption:12': {},
  'camp:main:1': { value: '', detail: '' },
  'camp:unit:1:4:document': { value: '4', detail: 'document' },
  'camp:save:1:2147483647': { proposedBy: 2_147_483_647 },
  report: { locale: null, wanted: null },
  'report:1:en:pdf': { locale: 'en', wanted: 'pdf' },
  'report::en': { campaign: null, locale: 'en', wanted: null },
  'locale:az': { locale: 'az' },
  'org:skip:57': { entryNumber: 57 },
  'org:is:4': {},
  'invite:list': { page: 0 },
  'invite:most:20': { most: 20 },
  'invite:org': { organization: null },
  'person:role:4503599627370495:none': { role: 'none' },
  'person:lift::0123456789abcdef01234567': { mark: '0123456789abcdef01234567' },
  'person:block-typed:7:2147483647': { typedBy: 2_147_483_647 },
  'entries:list:2:pending': { page: 2, filter: 'pending' },
  'entries:open:12': { filter: null },
  'check:list:titles:1': { kind: 'titles', page: 1 },
  'check:list:twins': { kind: 'duplicates', page: 0 },
  'check:duplicate:12::14:3': { version: 3 },
  'chats:open:3': { chat: 3 },
  'chats:remove:3': { chat: 3, heir: null },
  'chats:country:DE': { code: 'DE' },
  'chats:category:4': { category: 4 },
  'place:ask:12:ru': { locale: 'ru' },
  'place:use:12:ru:typed:a1b2c3d4': { locale: 'ru', which: 'typed', seen: 'a1b2c3d4' },
  'names:accept:1:tr:a1b2c3d4': { locale: 'tr', seen: 'a1b2c3d4' },
  'title:remove:12:ru': { locale: 'ru' },
  'forget:yes': {},
  'anonymous:setup': { command: 'setup' },
  'card:photos-private:12:3': { version: 3 },
  'menu:new': {},
  none: {},
};

let card: Message;

beforeAll(async () => {
  const { stage } = shared;
  card = (await receiveEntry(stage, stage.aysel)).card;
  for (const who of [stage.leyla, stage.rauf]) await phoneOf(stage, who).write('/start', 'Hello');
});

describe('every button', () => {
  it('has a name of its own, with which no other begins', () => {
    const same = buttons.flatMap(({ name }) =>
      buttons.filter((other) => other.isOn(name)).map((other) => `${other.name} for ${name}`),
    );
    expect(same).toEqual(buttons.map(({ name }) => `${name} for ${name}`));
  });

  it('is declared, and listed: no feature takes a tap by itself', () => {
    const sources = ['src', 'conversations'].flatMap((top) =>
      readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(join(root, top, file), 'utf8')),
    );
    const kinds = sources.flatMap((source) => [...source.matchAll(/defineButtons?\(\s*'([^']+)'/g)]);
    const unlisted = kinds.filter(
      ([, kind]) => !buttons.some(({ name }) => `${name}:`.startsWith(`${kind}:`)),
    );
    expect([kinds.length > 0, unlisted]).toEqual([true, []]);
    expect(sources.filter((source) => /\.callbackQuery\(|'callback_query:/.test(source))).toEqual([]);
  });

  it('that decides on the entry of a card is for the moderators’ chat alone', () => {
    const elsewhere = buttons.filter(
      ({ fields, where }) => Object.values(fields).includes(tappedEntry) && where !== 'moderators',
    );
    expect(elsewhere).toEqual([]);
  });

  it('of what is asked besides a draft can be tapped by whoever may answer, in private', () => {
    for (const [purpose, asked] of Object.entries(allPendingReplies)) {
      const { buttons: own, askedBy, for: audience } = asked;
      expect(asked.purpose).toBe(purpose);
      expect(Object.values(own).filter(({ where }) => where !== 'private')).toEqual([]);
      if (audience === 'admin') expect(Object.values(own).filter((one) => one.for !== 'admin')).toEqual([]);
      if (askedBy) expect(Object.values(own)).toContain(askedBy);
    }
  });
});

it.each(Object.entries(formerly))('of an earlier version, %s, is understood', (data, carried) => {
  const [button, another] = buttons.filter((one) => one.isOn(data));
  expect(button?.read(data)).toMatchObject(carried);
  expect(another).toBeUndefined();
});

it('of every kind, some of an earlier version are known', () => {
  const kindOf = (data: string) => data.split(':')[0];
  const kinds = new Set(buttons.map(({ name }) => kindOf(name)));
  expect(new Set(Object.keys(formerly).map(kindOf))).toEqual(kinds);
});

const byRole = buttons.filter((button) => button.for === 'admin' || button.for === 'moderator');

describe('whoever has not the role for it', () => {
  it.each(byRole)('is refused $name with words', async ({ name, refusal }) => {
    const { stage } = shared;
    const words = refusal ? t(refusal, { id: String(stage.rauf.id) }) : t('toast-role');
    const phone = phoneOf(stage, stage.rauf);
    for (const data of [name, `${name}:1:1:1`]) expect(await phone.forge(data)).toBe(words);
  });
});

describe('in another chat than it is for', () => {
  /** An admin, who moderates. */
  async function tapElsewhere({ name, where }: AnyButton): Promise<string | undefined> {
    const { stage } = shared;
    const { leyla } = stage;
    const message = where === 'moderators' ? stage.chatOf(leyla).botMessages.at(-1) : card;
    if (!message) throw new Error('The bot has not written yet');
    return forgeTap(leyla, message, `${name}:1:1:1`);
  }

  it.each(buttons.filter(({ where }) => where !== 'both'))('$name does nothing', async (button) => {
    const { stage } = shared;
    const before = stage.telegram.journal.calls().length;
    const words = button.where === 'moderators' ? t('toast-stranger') : undefined;
    expect(await tapElsewhere(button)).toBe(words);
    await untilHandled(stage);
    const called = stage.telegram.journal.calls().slice(before);
    const said = called.filter(({ method }) => /^(send|edit|delete)/.test(method));
    expect(said.map(({ method }) => method)).toEqual([]);
  });
});

describe('with values that were made up', () => {
  const junk = ['', 'x:x:x:x', '9999999999999999:2147483648::1'];

  it.each(buttons.filter(({ fields }) => Object.keys(fields).length > 0))(
    '$name is answered, and does not fail',
    async (button) => {
      const { stage } = shared;
      const { who } = newPhone(stage);
      await stage.database.sql`insert into people (id, name, locale) values (${who.id}, 'Sevda', 'en')`;
      await stage.database.sql`insert into roles (person_id, role) values (${who.id}, 'admin')`;
      await phoneOf(stage, who).write('/start', 'Hello');
      for (const values of junk) {
        const data = `${button.name}:${values}`;
        const words = await phoneOf(stage, who).forge(data);
        const isUnderstood = button.read(data.replace(/:+$/, '')) !== null;
        if (button.where === 'private' && !isUnderstood) {
          expect(words, data).toBe(button.stale && t(button.stale));
        }
        await untilHandled(stage);
      }
      const failed = await stage.database
        .sql`select payload from updates where attempts > 1 or dead_lettered_at is not null`;
      expect([...failed]).toEqual([]);
    },
  );
});
