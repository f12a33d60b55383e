import { describe, expect, it } from 'vitest';
import { asks } from '#tests/support/asks.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { newPhone } from '#tests/support/phone.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { shareStage } from '#tests/support/stage.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

const shared = shareStage();

describe('/new', () => {
  it('with an open draft asks whether to continue it: Continue goes on where it stood', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await reportEvent(stage, phone.who, {}, { upTo: 'country' });
    const choice = await phone.write('/new', 'unfinished entry: “An evening of poetry and music”');
    expect(choice.buttons).toEqual(['▶️ Continue', '🆕 Start over']);
    await phone.tap('Continue', asks('country'));
    await phone.write('Germany', asks('city'));
    expect((await phone.draft()).title).toBe('An evening of poetry and music');
  });

  it('with an open draft: Start over begins an empty one, once, however often it is tapped', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await reportEvent(stage, phone.who, {}, { upTo: 'country' });
    const choice = await phone.write('/new', 'unfinished entry');
    await phone.tap('Start over', asks('title'));
    expect((await phone.draft()).title).toBeNull();
    await phone.write('Another evening', asks('date'));
    expect(await phone.toast(choice, 'Start over')).toContain('no longer open');
    expect(await phone.toast(choice, 'Continue')).toContain('no longer open');
    expect((await phone.draft()).title).toBe('Another evening');
  });

  it('with an open draft: Start over delivered once more, as after a crash, begins no second one', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await reportEvent(stage, phone.who, {}, { upTo: 'country' });
    await phone.write('/new', 'unfinished entry');
    await phone.tap('Start over', asks('title'));
    const { id } = await phone.draft();
    await phone.sees(() => deliverAgain(stage, { forgotten: true }), asks('title'));
    expect((await phone.draft()).id).toBe(id);
    await phone.write('Another evening', asks('date'));
  });

  it('with an open draft may be left unanswered: what is typed next is still the answer', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await reportEvent(stage, phone.who, {}, { upTo: 'country' });
    await phone.write('/new', 'unfinished entry');
    await phone.write('Germany', asks('city'));
  });

  it('is a button of the greeting too', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await phone.write('/start', 'Hello, Sevda');
    await phone.tap('Report an event', asks('title'));
  });
});

describe('/cancel', () => {
  it('sets the open draft aside, and it can be continued after all', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await reportEvent(stage, phone.who, {}, { upTo: 'city' });
    await phone.write('/cancel', 'set aside');
    await phone.write('Stuttgart', 'no question open right now');
    await phone.tap('Continue after all', asks('city'));
    await phone.write('Stuttgart', 'So far: Stuttgart');
  });

  it('delivered once more, as after a crash, says the same again', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await reportEvent(stage, phone.who, {}, { upTo: 'city' });
    await phone.write('/cancel', 'set aside');
    const again = await phone.sees(() => deliverAgain(stage, { forgotten: true }), 'set aside');
    expect(again.buttons[0]).toBe('↩️ Continue after all');
  });

  it('with nothing open says so', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await phone.write('/cancel', 'no open entry');
  });

  it('leaves a draft that can be continued once the one begun since is out of the way', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await reportEvent(stage, phone.who, { title: 'The first event' }, { upTo: 'city' });
    const aside = await phone.write('/cancel', 'set aside');
    await reportEvent(stage, phone.who, { title: 'The second event' }, { upTo: 'date' });
    expect(await phone.toast(aside, 'Continue after all')).toContain('another open entry');
    expect((await phone.draft()).title).toBe('The second event');
    await phone.write('/cancel', 'set aside');
    const still = phone.chat.messages.find(({ id }) => id === aside.id) as Message;
    await phone.sees(() => phone.who.tap(still, 'Continue after all'), asks('city'));
    expect((await phone.draft()).title).toBe('The first event');
  });
});

describe('while a draft is open', () => {
  it('commands are commands and no answers, and the next message goes on', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await reportEvent(stage, phone.who, {}, { upTo: 'title' });
    await phone.write('/help', 'How it works');
    await phone.write('/my', 'Your entries');
    await phone.write('/report', 'Only the committee’s admins');
    await phone.write('/language', 'Which language');
    await phone.write('/start', 'Hello, Sevda');
    await phone.write('An evening of poetry', asks('date'));
    expect((await phone.draft()).title).toBe('An evening of poetry');
  });

  it('the language can be changed: the next question is asked in it', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await reportEvent(stage, phone.who, {}, { upTo: 'date' });
    await phone.write('/language', 'Which language');
    await phone.tap('Русский', asks('date'));
    await phone.write('26 февраля 2026', asks('country'));
  });
});

describe('without a draft', () => {
  it('words and photos are answered with what can be done', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    const words = await phone.write('Salam', 'no question open right now');
    expect(words.buttons).toEqual(['📝 Report an event', '📋 My entries', '🌐 Language']);
    const pdf = () => phone.who.sendDocument(phone.chat, Buffer.from('%PDF'), { fileName: 'a.pdf' });
    await phone.sees(pdf, 'no open entry');
  });
});
