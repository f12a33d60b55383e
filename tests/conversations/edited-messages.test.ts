import { describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import type { Askable } from '#src/domain/entries/questions.ts';
import { askedIn, asks } from '#tests/support/asks.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { newPhone } from '#tests/support/phone.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { reportEvent, type Told } from '#tests/support/report-event.ts';
import { shareStage } from '#tests/support/stage.ts';

const shared = shareStage();

/** An organizer at a question, whose phone edits what they typed before. */
async function at(question: Askable | 'end', told: Told = {}) {
  const { stage } = shared;
  const phone = newPhone(stage);
  await reportEvent(stage, phone.who, told, question === 'end' ? {} : { upTo: question });
  const typed = (words: string) => {
    const message = phone.chat.messages.findLast(({ text, isFromBot }) => !isFromBot && text === words);
    if (!message) throw new Error(`${words} was not typed`);
    return message;
  };
  const edit = (from: string, to: string) => phone.who.editMessage(phone.chat, typed(from), to);
  /** Edits a message, and waits until the bot has said what it had to say. */
  const edited = async (from: string, to: string) => {
    const before = phone.chat.botMessages.length;
    await edit(from, to);
    await stage.telegram.settled();
    return phone.chat.botMessages.slice(before);
  };
  const cities = async () => (await phone.draft()).cities.map(({ name }) => name);
  return { ...phone, typed, edit, edited, cities };
}

describe('a typed answer that is edited before the entry is submitted', () => {
  it('changes that answer alone: a line says so, and the open question is asked again', async () => {
    const phone = await at('country', { title: 'An evening of poetry', date: '26.02.2026' });
    const [line, question, ...more] = await phone.edited('An evening of poetry', 'A night of poetry');
    expect(line?.shown).toContain('“An evening of poetry” → “A night of poetry”');
    expect(question && askedIn(question)).toBe('country');
    expect(more).toEqual([]);
    expect(await phone.draft()).toMatchObject({
      title: 'A night of poetry',
      firstDay: '2026-02-26',
      openQuestion: 'country',
    });
    const again = await phone.edited('26.02.2026', '27.02.2026');
    expect(again[0]?.shown).toContain('27 February 2026');
    expect(await phone.draft()).toMatchObject({ firstDay: '2026-02-27', lastDay: '2026-02-27' });
  });

  it('changes it at the preview too, which then shows it', async () => {
    const phone = await at('preview', { title: 'An evening of poetry', cities: 'Stuttgart' });
    const said = await phone.edited('An evening of poetry', 'A night of poetry');
    const preview = said.at(-1);
    expect(preview && askedIn(preview)).toBe('preview');
    expect(preview?.shown).toContain('A night of poetry');
    await phone.tap('Submit', /No\. \d+/);
  });

  it('stays as it was if the new words cannot be taken: the reason is said, and another edit counts', async () => {
    const phone = await at('country', { title: 'An evening of poetry', date: '26.02.2026' });
    const [refusal, question, ...more] = await phone.edited('An evening of poetry', 'Abc');
    expect(refusal?.shown).toContain('at least 5 characters');
    expect(refusal?.shown).toContain('earlier answer stays');
    expect(question && askedIn(question)).toBe('country');
    expect(more).toEqual([]);
    expect((await phone.draft()).title).toBe('An evening of poetry');
    const [impossible] = await phone.edited('26.02.2026', '31.02.2026');
    expect(impossible?.shown).toContain('does not exist');
    expect((await phone.draft()).firstDay).toBe('2026-02-26');
    await phone.edited('Abc', 'A night of poetry');
    expect((await phone.draft()).title).toBe('A night of poetry');
  });

  it('replaces the cities of that message, and no others', async () => {
    const phone = await at('city');
    await phone.write('Stutgart, Ulm', 'Stutgart, Ulm');
    await phone.write('Bonn', 'Stutgart, Ulm, Bonn');
    const [line, question] = await phone.edited('Stutgart, Ulm', 'Stuttgart');
    expect(line?.shown).toContain('Stuttgart');
    expect(question?.shown).toContain('So far: Bonn, Stuttgart');
    expect(await phone.cities()).toEqual(['Bonn', 'Stuttgart']);
  });

  it('that named country and city changes both, and the cities of another country are looked at again', async () => {
    const phone = await at('country');
    await phone.write('Germany, Stuttgart', asks('category'));
    const said = await phone.edited('Germany, Stuttgart', 'Germany, Ulm');
    expect(said.map(askedIn).at(-1)).toBe('category');
    expect(await phone.cities()).toEqual(['Ulm']);
    const moved = await phone.edited('Germany, Ulm', 'Austria, Linz');
    expect(moved.map(askedIn).at(-1)).toBe('city');
    expect(await phone.draft()).toMatchObject({ country: 'AT' });
    expect(await phone.cities()).toEqual(['Linz']);
  });

  it('asks back what new words mean, and then goes on with the open question', async () => {
    const phone = await at('country', { date: '26.02.2026' });
    const said = await phone.edited('26.02.2026', '26.02.2031');
    expect(said.map(askedIn).at(-1)).toBe('date');
    expect((await phone.draft()).firstDay).toBe('2026-02-26');
    await phone.tap('Keep', asks('country'));
    expect((await phone.draft()).firstDay).toBe('2031-02-26');
  });

  it('counts as typed now if it was refused before', async () => {
    const phone = await at('title');
    await phone.write('Abc', 'at least 5 characters');
    const said = await phone.edited('Abc', 'A night of poetry');
    expect(said.map(askedIn).at(-1)).toBe('date');
    expect((await phone.draft()).title).toBe('A night of poetry');
  });

  it('changes nothing twice: an edit that comes again says what is so, and one that says the same is silent', async () => {
    const { stage } = shared;
    const phone = await at('date', { title: 'An evening of poetry' });
    expect(await phone.edited('An evening of poetry', 'An  evening of poetry')).toEqual([]);
    await phone.edited('An  evening of poetry', 'A night of poetry');
    await deliverAgain(stage, { forgotten: true });
    expect(await phone.draft()).toMatchObject({ title: 'A night of poetry', openQuestion: 'date' });
    expect(phone.chat.botMessages.at(-2)?.shown).toContain('A night of poetry');
  });
});

describe('an edited message that is no answer of an open entry', () => {
  it('says once how to correct the entry that it is in', async () => {
    const phone = await at('end', { title: 'An evening of poetry' });
    const [hint, ...more] = await phone.edited('An evening of poetry', 'A night of poetry');
    expect(hint?.shown).toMatch(/No\. \d+ is already submitted/);
    expect(hint?.buttons).toEqual(['✏️ Correct']);
    expect(more).toEqual([]);
    expect(await phone.edited('A night of poetry', 'A day of poetry')).toEqual([]);
    await phone.tap('Correct', asks('preview'));
  });

  it('says once that it changes nothing, with an open entry or without', async () => {
    const { stage } = shared;
    const phone = await at('date');
    const [hint, ...more] = await phone.edited('/new', '/news');
    expect(hint?.shown).toContain('does not change your open entry');
    expect(more).toEqual([]);
    expect(await phone.edited('/news', '/new')).toEqual([]);
    const stranger = newPhone(stage);
    const hello = await stranger.who.send(stranger.chat, 'Hello');
    await stage.telegram.settled();
    const after = stranger.chat.botMessages.length;
    await stranger.who.editMessage(stranger.chat, hello, 'Good morning');
    await stage.telegram.settled();
    expect(stranger.chat.botMessages.slice(after).map(({ shown }) => shown)).toEqual([
      expect.stringContaining('/my'),
    ]);
  });

  it('claims nothing about a draft whose answers were typed before their messages were noted', async () => {
    const phone = await at('date', { title: 'An evening of poetry' });
    const { id } = await phone.draft();
    await shared.stage.database.sql`update entries set answer_messages = '[]' where id = ${id}`;
    const said = await phone.edited('An evening of poetry', 'A night of poetry');
    expect(said.map(({ shown }) => shown)).toEqual([textsIn('en')('edit-unused-draft')]);
    expect(said[0]?.shown).not.toContain('not an answer');
  });

  it('is no answer if it is a location', async () => {
    const { stage } = shared;
    const phone = await at('country');
    const place = { latitude: 48.77, longitude: 9.18 };
    const sent = await phone.who.sendLocation(phone.chat, place);
    await stage.telegram.settled();
    const after = phone.chat.botMessages.length;
    await phone.who.moveLocation(phone.chat, sent, { latitude: 48.78, longitude: 9.19 });
    await stage.telegram.settled();
    expect(phone.chat.botMessages).toHaveLength(after);
    expect((await phone.draft()).openQuestion).toBe('country');
  });

  it('keeps the photo that was sent first, and says how to replace it', async () => {
    const { stage } = shared;
    const phone = await at('photo');
    const draw = (seed: number) => drawSamplePhoto({ width: 320, height: 240, seed });
    const [one, other] = await Promise.all([draw(1), draw(2)]);
    const sent = await phone.who.sendPhoto(phone.chat, one);
    await phone.chat.expectMessage('Photos: 1 of 10');
    await phone.sees(() => phone.who.replacePhoto(phone.chat, sent, other), 'the earlier photo');
    await stage.telegram.settled();
    expect((await phone.draft()).photos).toHaveLength(1);
  });
});
