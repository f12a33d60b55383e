import { requeueCards } from '#db/queries/review/cards.ts';
import { textsIn } from '#locales/texts.ts';
import { spread } from '#tests/bench/figure.ts';
import type { Part } from '#tests/bench/part.ts';
import { CardWatch } from '#tests/bench/stand/card-watch.ts';
import { openStand, type Stand } from '#tests/bench/stand/open-stand.ts';
import { watchAnswers } from '#tests/bench/stand/watch-answers.ts';
import { writeEntries } from '#tests/bench/stand/write-entries.ts';
import type { MessageRecord } from '#tests/telegram-server/state/message-record.ts';

const approve = textsIn('en')('button-approve');

const isDecided = ({ inlineKeyboard }: MessageRecord) =>
  !inlineKeyboard?.inline_keyboard.flat().some(({ text }) => text === approve);

/** How many decisions a second. */
export const approvals: Part = {
  title: 'Approvals, 50 moderators tapping at once, each the next card as soon as the last tap is answered',
  notes: [
    'answered: the decision is in the database by then; the card is edited and the organizer told by jobs',
  ],
  async measure(bench) {
    const moderatorCount = bench.quick ? 2 : 50;
    const stand = await openStand(bench, 'hesabat', { moderatorCount });
    const cards = new CardWatch(stand);
    const count = bench.quick ? 6 : 600;
    await postCards(stand, count);
    await cards.untilCount(count);

    // Moderators whom the bot has not met are slower: their first taps are not counted.
    const numbers = [...cards.cards.keys()].sort((a, b) => a - b).values();
    await tapAll(stand, cards, numbers, moderatorCount);
    const rest = count - moderatorCount;
    const cpuBefore = stand.bot.cpuMs;
    const began = performance.now();
    const times = await tapAll(stand, cards, numbers, rest);
    const answered = (performance.now() - began) / 1000;
    const shown = ((await cards.untilCount(count, isDecided)) - began) / 1000;
    const cpu = stand.bot.cpuMs - cpuBefore;
    const [row] = await stand.connection.sql<Array<{ approved: number }>>`
      select count(*)::int as approved from entries where status = 'approved'`;
    if (row?.approved !== count)
      throw new Error(`${row?.approved} of ${count} approvals are in the database`);
    await stand.close();
    return [
      { name: 'approvals, answered', value: rest / answered, unit: '/s', aim: { least: 340 } },
      { name: 'approvals, until all cards show them', value: rest / shown, unit: '/s' },
      ...spread('tap to answer', times),
      { name: 'CPU of the bot, with card and message', value: cpu / rest, unit: 'ms/approval' },
    ];
  },
};

/** Entries of 50 people who can be told, with their cards in the group. */
async function postCards(stand: Stand, count: number): Promise<void> {
  const people = Array.from({ length: 50 }, () => stand.telegram.createPerson({ firstName: 'Aysel' }));
  const { db, sql } = stand.connection;
  for (const person of people) {
    person.privateChatWith(stand.account).state.opened = true;
    await sql`insert into people (id, name, locale) values (${person.id}, 'Aysel', 'en')`;
  }
  const personIds = people.map(({ id }) => id);
  await writeEntries(sql, { from: 1, to: count, status: 'pending', personIds });
  await requeueCards(db);
}

/** So many approvals by all moderators; tells the milliseconds of each. */
async function tapAll(
  stand: Stand,
  cards: CardWatch,
  numbers: Iterator<number>,
  count: number,
): Promise<number[]> {
  const answers = watchAnswers(stand.telegram);
  const times: number[] = [];
  let begun = 0;
  await Promise.all(
    stand.moderators.map(async (moderator) => {
      while (begun < count) {
        begun += 1;
        const card = cards.cards.get(numbers.next().value);
        if (!card) throw new Error('a card is missing');
        const began = performance.now();
        const tap = await moderator.tapStale(stand.group.view(card), approve);
        await answers.of(tap.id);
        times.push(performance.now() - began);
      }
    }),
  );
  answers.stop();
  return times;
}
