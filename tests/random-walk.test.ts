import fc from 'fast-check';
import { expect, it } from 'vitest';
import { grantRole } from '#db/queries/people/roles.ts';
import { textsIn } from '#locales/texts.ts';
import { wayPast } from './support/asks.ts';
import { untilHandled } from './support/deliver-again.ts';
import { untilJobsDone } from './support/moderating.ts';
import { drawSamplePhoto } from './support/photos/sample-photos.ts';
import { type Stage, startStage } from './support/stage.ts';
import { readStartLink } from './support/start-link.ts';
import type { Chat } from './telegram-server/driver/chat.ts';
import type { Message } from './telegram-server/driver/message.ts';

/**
 * People do whatever comes to their mind, in any order. What the bot told them is then compared with what it
 * has: nobody is left without an answer, and each entry stands where the last word about it said.
 */

const organizers = ['aysel', 'rauf'] as const;
const moderators = ['kamran', 'leyla'] as const;

type Organizer = (typeof organizers)[number];
type Moderator = (typeof moderators)[number];

/** What somebody does next; `pick` chooses among the buttons or cards that are there. */
type Step =
  | { kind: 'writes'; who: Organizer; words: string }
  | { kind: 'taps'; who: Organizer; pick: number }
  | { kind: 'sets out'; who: Organizer | Moderator; plan: keyof typeof plans; upTo: number }
  | { kind: 'sends a photo'; who: Organizer; seed: number }
  | { kind: 'decides'; who: Moderator; card: number; pick: number }
  | { kind: 'gives a reason'; who: Moderator }
  | { kind: 'becomes'; who: Moderator; role: 'admin' | 'moderator' }
  | { kind: 'restart' };

/** What people come for; words are written, and a button is tapped if one begins like that. */
const plans = {
  report: [
    ...['/new', 'An evening of poetry', '26.02.2026', 'Germany', 'Ulm', 'Done', 'Media', 'Skip'],
    ...[/^No, another event/, 'Submit'],
  ],
  correct: [
    '/my',
    /No\./,
    /^✏️ (Correct|Fix)/,
    /^Yes, correct/,
    /^✏️ Title/,
    'A corrected title',
    /^✅ (Submit|It is)/,
  ],
  withdraw: ['/my', /No\./, /^↩️ Withdraw/, /^Yes, withdraw/],
  edit: [/^✏️ Title/, 'An edited title', /^✅ Submit/],
} as const;

/** Mostly what leads on, so that a walk gets somewhere: entries are reported, decided on, corrected. */
const words = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'An evening of poetry',
      '26.02.2026',
      'Germany',
      'Ulm',
      'Köln, Berlin',
      'Media',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('/new', 'Done', 'Skip', 'Submit', 'Keep', '/my') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('/cancel', '/start', '/help', '/report', 'hm', '🤷', '31.02.2026', 'Back'),
  },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('sets out'),
      who: fc.constantFrom(...organizers),
      plan: fc.constantFrom('report', 'correct', 'correct', 'withdraw'),
      upTo: fc.integer({ min: 2, max: 12 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('sets out'),
      who: fc.constantFrom(...moderators),
      plan: fc.constant('edit'),
      upTo: fc.integer({ min: 2, max: 3 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('writes'), who: fc.constantFrom(...organizers), words }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('taps'),
      who: fc.constantFrom(...organizers),
      pick: fc.nat(30),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('sends a photo'),
      who: fc.constantFrom(...organizers),
      seed: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('decides'),
      who: fc.constantFrom(...moderators),
      card: fc.nat(5),
      pick: fc.nat(20),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('gives a reason'), who: fc.constantFrom(...moderators) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('becomes'),
      who: fc.constantFrom(...moderators),
      role: fc.constantFrom('admin', 'moderator'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart') }) },
) as fc.Arbitrary<Step>;

/** Begins with a report that is finished, so that there is always something to decide on. */
const beginning: Step = { kind: 'sets out', who: 'aysel', plan: 'report', upTo: 10 };

/** What everybody was told about an entry last. */
type Told = Map<number, string>;

const lastWords: Array<[RegExp, string]> = [
  [/^No\. (\d+) received, thank you/, 'pending'],
  [/^No\. (\d+) is approved\.$/, 'approved'],
  [/^No\. (\d+) is rejected\.$/, 'rejected'],
  [/^No\. (\d+) goes back to its sender\.$/, 'returned'],
  [/^No\. (\d+) waits for a decision again\.$/, 'pending'],
  [/^No\. (\d+) is corrected, thank you/, 'pending'],
  [/^No\. (\d+) is withdrawn\.$/, 'withdrawn'],
];

function note(told: Told, said: string | undefined): void {
  for (const [pattern, status] of lastWords) {
    const number = pattern.exec(said ?? '')?.[1];
    if (number) told.set(Number(number), status);
  }
}

async function take(stage: Stage, next: Step, story: string[], told: Told): Promise<void> {
  switch (next.kind) {
    case 'restart':
      story.push('The bot is restarted.');
      return stage.restart();
    case 'becomes':
      story.push(`${stage[next.who].name} becomes ${next.role}.`);
      return grantRole(stage.db, { personId: stage[next.who].id, role: next.role, grantedBy: null });
    case 'writes': {
      const who = stage[next.who];
      story.push(`${who.name} writes “${next.words}”.`);
      return privately(stage, who, told, () => who.send(stage.chatOf(who), next.words));
    }
    case 'sets out': {
      const who = stage[next.who];
      const chat = stage.chatOf(who);
      for (const move of plans[next.plan].slice(0, next.upTo)) {
        await skipOptional(stage, who, story, told);
        const newest = chat.botMessages.at(-1);
        const label = typeof move === 'string' ? null : newest?.buttons.find((shown) => move.test(shown));
        if (typeof move === 'string') {
          story.push(`${who.name} writes “${move}”.`);
          await privately(stage, who, told, () => who.send(chat, move));
        } else if (label && newest) {
          story.push(`${who.name} taps “${label}”.`);
          await tap(stage, who, { message: newest, label }, told);
        }
      }
      return;
    }
    case 'sends a photo': {
      const who = stage[next.who];
      const photo = await drawSamplePhoto({ width: 200, height: 150, seed: next.seed });
      story.push(`${who.name} sends a photo.`);
      return privately(stage, who, told, () => who.sendPhoto(stage.chatOf(who), photo));
    }
    case 'taps': {
      const who = stage[next.who];
      const found = pickButton(stage.chatOf(who).botMessages.slice(-6), next.pick);
      if (!found) return;
      story.push(`${who.name} taps “${found.label}”.`);
      return tap(stage, who, found, told);
    }
    case 'decides': {
      const who = stage[next.who];
      const cards = stage.group.botMessages.filter((message) => message.buttons.length > 0);
      const card = cards[next.card % Math.max(cards.length, 1)];
      const found = card && pickButton([card], next.pick);
      if (!found) return;
      story.push(`${who.name} taps “${found.label}” under ${card.shown.split('\n')[0]}.`);
      const link = readStartLink(card.keyboard.flat().find((button) => button.text === found.label)?.url);
      if (link) return privately(stage, who, told, () => who.send(stage.chatOf(who), `/start ${link}`));
      return tap(stage, who, found, told);
    }
    case 'gives a reason': {
      const who = stage[next.who];
      const question = stage.group.botMessages.findLast((message) =>
        message.shown.startsWith(`${who.name}, `),
      );
      if (!question) return;
      story.push(`${who.name} replies with a reason.`);
      const number = Number(/No\. (\d+)/.exec(question.shown)?.[1]);
      const asked = question.shown.includes('rejected') ? 'rejected' : 'returned';
      await who.reply(stage.group, question, 'Please look at it again');
      await stage.telegram.settled();
      await untilHandled(stage);
      const [row] = await stage.database.sql`select status from entries where number = ${number}`;
      // A reason is taken without a word; where it was too late, the bot says so.
      if (row?.status === asked) told.set(number, asked);
      return;
    }
  }
}

/** Skips the questions that no plan answers. */
async function skipOptional(stage: Stage, who: Stage['aysel'], story: string[], told: Told): Promise<void> {
  for (;;) {
    const newest = stage.chatOf(who).botMessages.at(-1);
    const label = newest ? wayPast(newest) : null;
    if (!newest || label === null) return;
    story.push(`${who.name} taps “${label}”.`);
    await tap(stage, who, { message: newest, label }, told);
  }
}

/** Nothing; the languages that this test does not read; and Block, since whoever is blocked gets no answer. */
const unread = ['·', 'Azərbaycanca', 'Русский', 'Türkçe', textsIn('en')('button-block')];

/** One of the buttons that can be named, in the language that the story is read in; a day stands for all days. */
function pickButton(messages: readonly Message[], pick: number): { message: Message; label: string } | null {
  const all = messages.flatMap((message) => {
    const once = message.buttons.filter((label, index, labels) => labels.lastIndexOf(label) === index);
    const days = once.filter((label) => /^\d+$/.test(label)).slice(1);
    return once.filter((label) => ![...unread, ...days].includes(label)).map((label) => ({ message, label }));
  });
  return all[pick % Math.max(all.length, 1)] ?? null;
}

async function privately(
  stage: Stage,
  who: Stage['aysel'],
  told: Told,
  act: () => Promise<Message>,
): Promise<void> {
  const chat = stage.chatOf(who);
  const sent = await act();
  const answers = () => chat.botMessages.filter((message) => message.revision > sent.revision);
  await stage.telegram.until(() => answers().length > 0, { describe: `an answer to ${who.name}` });
  await untilHandled(stage);
  await untilJobsDone(stage);
  for (const answer of answers()) note(told, answer.shown);
}

/** A label may stand twice under different messages: the tap is on this one. */
async function tap(
  stage: Stage,
  who: Stage['aysel'],
  { message, label }: { message: Message; label: string },
  told: Told,
): Promise<void> {
  const before = privateNews(stage);
  const tapped = await who.tapStale(message, label);
  const { text } = await tapped.answer;
  await untilHandled(stage);
  await untilJobsDone(stage);
  note(told, text);
  // Skip takes the question off a receipt, which says once more what it said then.
  const isReceipt = (said: Message) => said.id === message.id && label === textsIn('en')('button-skip');
  for (const said of privateNews(stage)) if (!before.has(said) && !isReceipt(said)) note(told, said.shown);
}

function privateNews(stage: Stage): Set<Message> {
  const chats: Chat[] = organizers.map((name) => stage.chatOf(stage[name]));
  return new Set(chats.flatMap((chat) => chat.botMessages));
}

/** Takes all steps, and compares at the end. */
async function walk(stage: Stage, steps: readonly Step[], story: string[]): Promise<void> {
  const told: Told = new Map();
  try {
    for (const next of steps) await take(stage, next, story, told);
    await untilJobsDone(stage);
    const rows = await stage.database.sql<Array<{ number: number; status: string }>>`
      select number, status from entries where number is not null order by number`;
    expect(rows.map(({ number, status }) => `No. ${number} ${status}`)).toEqual(
      [...told].toSorted(([a], [b]) => a - b).map(([number, status]) => `No. ${number} ${status}`),
    );
  } catch (error) {
    // The story is what one wants to read: the steps alone do not say which buttons there were.
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${story.join('\n')}`);
  }
}

async function countEntries(stage: Stage): Promise<number> {
  const [row] = await stage.database.sql`select count(*)::int as count from entries where number is not null`;
  return row?.count;
}

it('whatever people do, nobody is left without an answer, and what they were told is so', async () => {
  let longest = 0;
  const story: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 40, size: 'max' }), async (steps) => {
      const stage = await startStage();
      story.length = 0;
      try {
        await walk(stage, [beginning, ...steps], story);
        longest = Math.max(longest, await countEntries(stage));
      } finally {
        await stage.close();
      }
    }),
    { numRuns: 4, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false, endOnFailure: true },
  );
  expect(longest).toBeGreaterThan(0);
});
