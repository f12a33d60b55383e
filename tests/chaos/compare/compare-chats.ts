import type { Model, ReportedEntry } from '#tests/chaos/model.ts';
import { buttonsOf } from '#tests/chaos/people/buttons.ts';
import { numberOn } from '#tests/chaos/people/moderator.ts';
import type { Group } from '#tests/telegram-server/driver/group.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';
import type { EntryRow } from './truth.ts';

/** What the card of an entry says, by what happened to it last. */
const cardSays: Record<string, RegExp> = {
  submit: /\d\d:\d\d(\n🆕.*)?\n\n⏳ Waiting for a decision/,
  approve: /✅ Approved by /,
  reject: /❌ Rejected by /,
  return: /✍️ Changes requested by /,
  undo: /🔄 Decision undone by .*\n⏳ Waiting for a decision/,
  correct: /🔄 Corrected by its sender.*\n⏳ Waiting for a decision/,
};

/** What an organizer is told, by what was done to their entry. */
const news: Record<string, (number: number) => string> = {
  approve: (number) => `✅ No. ${number} “`,
  reject: (number) => `❌ No. ${number} “`,
  return: (number) => `✍️ No. ${number} “`,
  undo: (number) => `🔄 The moderators are taking another look at No. ${number} “`,
};

/** Everybody got what was meant for them, in the right order; tells how many messages came more than once. */
export function compareChats(model: Model, rows: readonly EntryRow[], group: Group): number {
  let doubles = 0;
  const cards = Map.groupBy(
    group.botMessages.filter((message) => numberOn(message) > 0),
    numberOn,
  );
  for (const row of rows) {
    const entry = model.entries.find(({ number }) => number === row.number);
    doubles += compareCards(model, row, cards.get(row.number) ?? []);
    if (entry) doubles += compareNews(model, entry, row);
  }
  return doubles;
}

/** One card shows how the entry stands; a spare one has nothing left to tap. */
function compareCards(model: Model, row: EntryRow, cards: readonly Message[]): number {
  const kept = cards.find(({ id }) => id === row.cardMessageId);
  const spare = cards.filter((card) => card !== kept);
  const last = row.history.at(-1)?.action ?? '';
  const story = () =>
    cards.map((card) => `  message ${card.id}: ${card.shown} [${card.buttons.join('] [')}]`);
  if (row.status === 'withdrawn') {
    if (cards.some(({ shown }) => shown.includes('Sent by')))
      model.miss(`No. ${row.number} is withdrawn and can still be read in the group`, ...story());
    return 0;
  }
  if (!kept)
    model.miss(
      `No. ${row.number}, ${row.status}, has no card in the group (noted: ${row.cardMessageId})`,
      ...story(),
    );
  else if (!cardSays[last]?.test(kept.shown))
    model.miss(`The card of No. ${row.number} does not say ${last}`, ...story());
  if (spare.some((card) => buttonsOf(card, 'card').length > 0))
    model.miss(
      `A spare card of No. ${row.number} still has buttons (kept: ${row.cardMessageId})`,
      ...story(),
    );
  return spare.length;
}

/** Each message at least once, none before its time; of what was withdrawn some may never have been told. */
function compareNews(model: Model, { phone, number }: ReportedEntry, row: EntryRow): number {
  const expected = row.history.flatMap(({ action }) => news[action]?.(number) ?? []);
  const told = phone.chat.botMessages
    .map(({ shown }) =>
      Object.values(news)
        .map((build) => build(number))
        .find((start) => shown.startsWith(start)),
    )
    .filter((start) => start !== undefined);
  const kinds = [...new Set(expected)];
  const letters = (list: readonly string[]) =>
    list.map((one) => String.fromCharCode(65 + kinds.indexOf(one)));
  const times = row.status === 'withdrawn' ? '*' : '+';
  const wanted = new RegExp(
    `^${letters(expected)
      .map((letter) => letter + times)
      .join('')}$`,
  );
  if (!wanted.test(letters(told).join('')))
    model.miss(
      `The organizer of No. ${number} was not told all of it`,
      `expected: ${expected.join(' | ')}`,
      `found:    ${told.join(' | ')}`,
      phone.story(),
    );
  const receipts = phone.chat.botMessages.filter(({ shown }) =>
    shown.startsWith(`No. ${number} received, thank you`),
  );
  return Math.max(0, told.length - expected.length) + Math.max(0, receipts.length - 1);
}
