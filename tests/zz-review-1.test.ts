import { expect, it } from 'vitest';
import { reportEvent, untilAsked } from '#tests/support/report-event.ts';
import { newPhone, phoneOf } from '#tests/support/phone.ts';
import { shareStage } from '#tests/support/stage.ts';
import { FormattedString } from '@grammyjs/parse-mode';
import { buildCard } from '#src/bot/views/card.ts';
import { textsIn } from '#locales/texts.ts';

const shared = shareStage({ env: { LOG_LEVEL: 'error' } });
const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
const say = (...x: unknown[]) => console.log('ZZ', ...x);

it('R1 typed last day', async () => {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, {}, { upTo: 'date' });
  await phone.tap('Several days', 'First date');
  const m = await phone.tap('10', 'Last date');
  say('R1 asked', m.shown);
  await phone.write('27.02.2026', 'Step 3 of 7');
  const d = await phone.draft();
  say('R1', d.firstDay, d.lastDay);
});
it('R2 typed Continue', async () => {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, {}, { upTo: 'title' });
  await phone.write('/new', 'not finished');
  await phone.who.send(phone.chat, 'Continue');
  await wait(700);
  say('R2', (await phone.draft()).title, '|', phone.chat.botMessages.at(-1)?.shown);
});
it('R3 typed Back / yes / keep at asked back', async () => {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, {}, { upTo: 'date' });
  const m = await phone.write('26.02.2031', /did you mean/i);
  say('R3', m.shown, m.buttons);
  const n = await phone.write('Keep', /./);
  say('R3 keep', n.shown.slice(0, 100));
  await phone.write('26.02.2031', /did you mean/i);
  const y = await phone.write('yes', /./);
  say('R3 yes', y.shown.slice(0, 100));
  await phone.write('26.02.2031', /did you mean/i);
  const b = await phone.write('Back', /./);
  say('R3 back', b.shown.slice(0, 100));
});
it('R3b typed keep it at the title', async () => {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, {}, { upTo: 'date' });
  const t = await phone.tap('Back', 'Step 1 of 7');
  await phone.who.send(phone.chat, t.buttons[0] ?? '');
  await wait(700);
  say('R3b', (await phone.draft()).title);
});
it('R4 tidying fails', async () => {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, {}, { upTo: 'country' });
  const before = phone.chat.botMessages.length;
  shared.stage.telegram.faults.add({ kind: 'server-error', method: 'editMessageReplyMarkup' });
  await phone.who.send(phone.chat, 'Germany');
  await wait(3000);
  say('R4', phone.chat.botMessages.slice(before).map((x) => x.shown.slice(0, 60)));
});
it('R4b submitted twice', async () => {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, {}, { upTo: 'preview' });
  const before = phone.chat.botMessages.length;
  shared.stage.telegram.faults.add({ kind: 'too-many-requests', retryAfter: 1, method: 'editMessageReplyMarkup' });
  await phone.who.tap(phone.chat, 'Submit');
  await wait(3000);
  say('R4b', phone.chat.botMessages.slice(before).map((x) => x.shown.slice(0, 60)));
});
it('R7 typed category', async () => {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, {}, { upTo: 'category' });
  for (const w of ['conference', 'commemoration', 'awareness', 'document', 'lesson']) {
    await phone.who.send(phone.chat, w); await wait(500);
    say('R7', w, phone.chat.botMessages.at(-1)?.shown.slice(0, 90));
  }
});
it('R8 city separators', async () => {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, {}, { upTo: 'city' });
  const m = await phone.write('Berlin and Köln', /So far/);
  say('R8', m.shown, (await phone.draft()).cities.map((c) => c.name));
  await phone.write('Berlin / Bonn', /So far/);
  await phone.write('.', /./);
  say('R8', (await phone.draft()).cities.map((c) => c.name));
  const o = await phone.write('12345678 title of date', /./); say('R8', o.shown);
});
it('R9 reply deleted', async () => {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, {}, { upTo: 'category' });
  await phone.write('/language', 'Which language');
  await phone.tap('Türkçe', /./); await wait(700);
  say('lang', phone.chat.botMessages.slice(-2).map((m) => m.shown.slice(0, 60)));
});
it('R6 surrogate', async () => {
  const entry: any = { id: 1, number: 1, version: 2, status: 'pending', title: '😀'.repeat(200), firstDay: '2026-02-26', lastDay: '2026-02-26', country: 'DE', cities: Array.from({ length: 20 }, (_, i) => ({ name: `a${i}${'😀'.repeat(38)}` })), category: { names: { en: 'x' } }, photos: [], submittedAt: new Date(), person: { name: 'A' } };
  const res = [];
  for (const name of ['A', 'AB']) {
    entry.person.name = name; entry.title = name + '😀'.repeat(190);
    const c = buildCard(entry, null, { t: textsIn('en'), locale: 'en', asksForReason: false });
    res.push(c.caption.caption.isWellFormed(), c.caption.caption.length);
  }
  say('R6', res);
  say('R6 empty name', JSON.stringify(FormattedString.mentionUser('', 5)));
});
