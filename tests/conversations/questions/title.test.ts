import { describe, expect, it } from 'vitest';
import { asks } from '#tests/support/asks.ts';
import { askedBy, newPhone } from '#tests/support/phone.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { shareStage } from '#tests/support/stage.ts';

const shared = shareStage();

/** The phone of an organizer, at the question for the title. */
async function atTitle() {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, {}, { upTo: 'title' });
  return phone;
}

describe('the title of an event', () => {
  it('is asked for once more, with the reason, when it is too short, too long or of several lines', async () => {
    const phone = await atTitle();
    const refusals = [
      await phone.write('Abcd', 'at least 5 characters'),
      await phone.write('  a  b  ', 'at least 5 characters'),
      await phone.write('x'.repeat(201), 'has 201 characters; the limit is 200'),
      await phone.write('An evening of poetry\nand music', 'on one line'),
    ];
    expect(refusals.map(askedBy)).toEqual(['title', 'title', 'title', 'title']);
    expect((await phone.draft()).title).toBeNull();
    await phone.write('An evening', asks('date'));
  });

  it('may have 5 to 200 characters as a person counts them', async () => {
    const phone = await atTitle();
    const families = '👨‍👩‍👧‍👦'.repeat(200);
    for (const title of ['Şənə!', 'ə'.repeat(200), families]) {
      await phone.write(title, asks('date'));
      expect((await phone.draft()).title).toBe(title);
      await phone.tap('Back', asks('title'));
    }
  });

  it('that is there already can be kept, also after a wrong one was typed', async () => {
    const phone = await atTitle();
    await phone.write('An evening of poetry', asks('date'));
    const question = await phone.tap('Back', asks('title'));
    expect(question.shown).toContain('Now: An evening of poetry');
    await phone.write('Abcd', 'at least 5 characters');
    await phone.tap('Keep An evening', asks('date'));
    expect((await phone.draft()).title).toBe('An evening of poetry');
  });

  it('loses stray spaces and the characters that would turn the text around it', async () => {
    const phone = await atTitle();
    await phone.write('  Poetry\u202e and\t music\u2066 \u200fnight ', asks('date'));
    expect((await phone.draft()).title).toBe('Poetry and music night');
  });

  it('is shown as it was written, whatever it looks like to a machine', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    const title = '<b>Bold</b> & *stars* [link](http://x.org) {$name} &lt;';
    await reportEvent(stage, phone.who, { title }, { upTo: 'preview' });
    const preview = phone.chat.lastMessage;
    expect(preview?.shown.split('\n')[0]).toBe(title);
    await phone.tap('Submit', 'No. 1');
    const card = await stage.group.expectMessage(/No\. 1/);
    expect(card.shown.split('\n')[1]).toBe(title);
  });

  it('is typed: a photo or a sticker is answered with a sentence', async () => {
    const phone = await atTitle();
    const sticker = () => phone.who.sendSticker(phone.chat, Buffer.from('sticker'));
    await phone.sees(sticker, 'type your answer');
    await phone.write('An evening of poetry', asks('date'));
  });
});
