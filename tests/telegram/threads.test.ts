import { describe, expect, it } from 'vitest';
import { answerInThread, answeringIn } from '#src/telegram/threads.ts';
import { asks } from '#tests/support/asks.ts';
import { newPhone } from '#tests/support/phone.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { shareStage } from '#tests/support/stage.ts';

const shared = shareStage();

/** An organizer who has split their chat with the bot into topics. */
async function inTopics() {
  const { stage } = shared;
  const phone = newPhone(stage);
  await phone.who.send(phone.chat, '/start');
  await stage.telegram.settled();
  const threadId = await phone.who.openTopic(phone.chat, 'Reports');
  const say = async (text: string, options: { topic?: { id: number } } = { topic: { id: threadId } }) => {
    const before = new Set(phone.chat.botMessages.map(({ id }) => id));
    await phone.who.send(phone.chat, text, options);
    await stage.telegram.settled();
    return phone.chat.botMessages.filter(({ id }) => !before.has(id));
  };
  const places = () => phone.chat.botMessages.map(({ wire }) => wire.message_thread_id);
  return { ...phone, threadId, say, places };
}

describe('a topic of a private chat', () => {
  it('is where the bot answers, to words, taps and photos', async () => {
    const { stage } = shared;
    const phone = await inTopics();
    const { threadId } = phone;
    const before = phone.places().length;
    await phone.say('/new');
    await phone.say('An evening of poetry');
    await phone.say('26.02.2026');
    await phone.say('Germany, Stuttgart');
    await phone.tap('Commemoration', asks('photo'));
    const photo = await drawSamplePhoto({ width: 320, height: 240 });
    await phone.who.sendPhoto(phone.chat, photo, { topic: { id: threadId } });
    await phone.chat.expectMessage('Photos: 1 of 10');
    await stage.telegram.settled();
    await phone.tap('Done', asks('preview'));
    await phone.tap('Submit', /No\. \d+/);
    const places = phone.places().slice(before);
    expect(places.length).toBeGreaterThan(5);
    expect(new Set(places)).toEqual(new Set([threadId]));
  });

  it('is left when the person writes elsewhere', async () => {
    const phone = await inTopics();
    await phone.say('/new');
    const [question] = await phone.say('An evening of poetry', {});
    expect(question && asks('date')(question)).toBe(true);
    expect(question?.wire.message_thread_id).toBeUndefined();
  });

  it('that Telegram refuses is left out: every answer arrives', async () => {
    const phone = await inTopics();
    await phone.say('/new');
    await phone.who.deleteTopic(phone.chat, phone.threadId);
    const [question] = await phone.say('An evening of poetry');
    expect(question && asks('date')(question)).toBe(true);
    expect(question?.wire.message_thread_id).toBeUndefined();
    const [complaint] = await phone.say('nothing like a date');
    expect(complaint?.shown).toContain('I don’t see a date');
  });

  it.each(['message thread not found', 'TOPIC_DELETED', 'TOPIC_CLOSED'])(
    'that is refused with %s is named once, and not again for the same update',
    async (reason) => {
      const named: unknown[] = [];
      const refuse = async (_: string, payload: object) => {
        const threadId = 'message_thread_id' in payload ? payload.message_thread_id : null;
        named.push(threadId);
        const description = `Bad Request: ${reason}`;
        return threadId === null ? { ok: true, result: true } : { ok: false, error_code: 400, description };
      };
      const send = () => answerInThread(refuse as never, 'sendMessage', { chat_id: 7, text: 'Hello' });
      const answers = await answeringIn({ chatId: 7, threadId: 4 }, async () => [await send(), await send()]);
      expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
      expect(named).toEqual([4, null, null]);
    },
  );

  it('is not taken for one in a chat without topics, where a reply has a thread as well', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await reportEvent(stage, phone.who, {}, { upTo: 'title' });
    await phone.who.sendOther(phone.chat, { text: 'An evening of poetry', message_thread_id: 4 });
    await phone.chat.expectMessage(asks('date'));
  });
});
