import { beforeAll, describe, expect, it } from 'vitest';
import type { Askable } from '#src/domain/entries/questions.ts';
import { askedIn, asks } from '#tests/support/asks.ts';
import { newPhone } from '#tests/support/phone.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { reportEvent, type Told } from '#tests/support/report-event.ts';
import { shareStage } from '#tests/support/stage.ts';

let pictures: Buffer[] = [];

beforeAll(async () => {
  pictures = await Promise.all(
    Array.from({ length: 3 }, (_, seed) => drawSamplePhoto({ width: 320 + seed, height: 240, seed })),
  );
});

const shared = shareStage();
const picture = () => pictures[0] ?? Buffer.alloc(0);

async function at(question: Askable, told: Told = {}) {
  const { stage } = shared;
  const phone = newPhone(stage);
  await reportEvent(stage, phone.who, told, { upTo: question });
  const said = async (act: () => unknown) => {
    const before = new Set(phone.chat.botMessages.map(({ id }) => id));
    await act();
    await stage.telegram.settled();
    return phone.chat.botMessages.filter(({ id }) => !before.has(id));
  };
  return { ...phone, said };
}

describe('what is written under a photo', () => {
  it('is the title where the title is asked for', async () => {
    const phone = await at('title');
    const caption = 'An evening of poetry';
    await phone.sees(() => phone.who.sendPhoto(phone.chat, picture(), { caption }), asks('date'));
    const draft = await phone.draft();
    expect(draft.title).toBe(caption);
    expect(draft.photos).toHaveLength(1);
  });

  it('is the title under any photo of an album, in any order', async () => {
    const phone = await at('title');
    const caption = 'An evening of poetry';
    const said = await phone.said(() =>
      phone.who.sendAlbum(phone.chat, pictures, { caption, captionOn: 1, order: [2, 1, 0], delayMs: 20 }),
    );
    expect(said.map(askedIn).at(-1)).toBe('date');
    expect(said.filter(({ shown }) => shown.includes('Added to the photos'))).toHaveLength(1);
    const draft = await phone.draft();
    expect(draft.title).toBe(caption);
    expect(draft.photos).toHaveLength(3);
  });

  it('that cannot be a title is refused like any other, and counts when it is edited', async () => {
    const phone = await at('title');
    const send = () => phone.who.sendPhoto(phone.chat, picture(), { caption: 'Abc' });
    await phone.sees(send, 'at least 5 characters');
    const sent = phone.chat.messages.findLast(({ caption, isFromBot }) => !isFromBot && caption === 'Abc');
    if (!sent) throw new Error('nothing was sent');
    await phone.sees(() => phone.who.editMessage(phone.chat, sent, 'A night of poetry'), asks('date'));
    await phone.said(() => phone.who.editMessage(phone.chat, sent, 'A day of poetry'));
    expect((await phone.draft()).title).toBe('A day of poetry');
  });

  it('is kept at any other question, said once for an album, and one tap makes it the title', async () => {
    const phone = await at('photo', { title: 'An evening of poetry' });
    const said = await phone.said(() =>
      phone.who.sendAlbum(phone.chat, pictures, {
        caption: 'A night of poetry',
        captionOn: 2,
        order: [2, 0, 1],
      }),
    );
    const hints = said.filter(({ shown }) => shown.includes('is not in the entry'));
    expect(hints.map(({ buttons }) => buttons)).toEqual([['Use as title: A night of poetry']]);
    const [line] = await phone.said(() => phone.who.tap(phone.chat, 'A night of poetry'));
    expect(line?.shown).toContain('“An evening of poetry” → “A night of poetry”');
    expect(await phone.draft()).toMatchObject({ title: 'A night of poetry', openQuestion: 'photo' });
  });

  it('is offered when the title is asked for again', async () => {
    const phone = await at('date', { title: 'An evening of poetry' });
    await phone.said(() => phone.who.sendPhoto(phone.chat, picture(), { caption: 'A night of poetry' }));
    const title = await phone.tap('Back', asks('title'));
    expect(title.buttons).toContain('Use as title: A night of poetry');
    await phone.tap('Use as title', asks('date'));
    expect((await phone.draft()).title).toBe('A night of poetry');
  });

  it('says nothing where it is the title already', async () => {
    const phone = await at('photo', { title: 'An evening of poetry' });
    const caption = 'an evening of  poetry';
    const said = await phone.said(() => phone.who.sendPhoto(phone.chat, picture(), { caption }));
    expect(said.map(({ shown }) => shown)).toEqual([expect.stringContaining('Photos: 1 of 10')]);
  });

  it('is said to be lost where it cannot be a title', async () => {
    const phone = await at('photo');
    const said = await phone.said(() => phone.who.sendPhoto(phone.chat, picture(), { caption: 'Abc' }));
    expect(said.some(({ shown }) => shown.includes('under a photo is not kept'))).toBe(true);
  });

  it('is offered as the title under a video, which itself is refused', async () => {
    const phone = await at('title');
    const video = () =>
      phone.who.sendVideo(phone.chat, Buffer.from('video'), { caption: 'A night of poetry' });
    const [refusal, question] = await phone.said(video);
    expect(refusal?.shown).toContain('type your answer');
    expect(question?.buttons).toContain('Use as title: A night of poetry');
    await phone.tap('Use as title', asks('date'));
    expect((await phone.draft()).title).toBe('A night of poetry');
  });

  it('is offered under each of two videos, though the question for the title offers one', async () => {
    const phone = await at('title');
    const send = (caption: string) => () =>
      phone.who.sendVideo(phone.chat, Buffer.from(caption), { caption });
    await phone.said(send('A night of poetry'));
    const said = await phone.said(send('A day of music'));
    const offered = said.map(({ buttons }) => buttons.filter((label) => label.startsWith('Use as title')));
    expect(offered).toEqual([[], ['Use as title: A day of music'], ['Use as title: A night of poetry']]);
    await phone.said(() => phone.who.tap(phone.chat, 'A day of music'));
    expect((await phone.draft()).title).toBe('A day of music');
  });

  it.each(['title', 'photo'] as const)(
    'that begins like a command is no title and said to be lost, at the question for %s',
    async (question) => {
      const phone = await at(question);
      const caption = '/an evening of poetry';
      const said = await phone.said(() => phone.who.sendPhoto(phone.chat, picture(), { caption }));
      expect(said.filter(({ shown }) => shown.includes('under a photo is not kept'))).toHaveLength(1);
      const sent = phone.chat.messages.findLast(({ photo, isFromBot }) => !isFromBot && photo !== undefined);
      if (!sent) throw new Error('nothing was sent');
      const edited = await phone.said(() => phone.who.editMessage(phone.chat, sent, '/a night of poetry'));
      expect(edited.map(({ shown }) => shown)).toEqual([expect.stringContaining('is not kept')]);
      expect((await phone.draft()).openQuestion).toBe(question);
    },
  );

  it('is said to be lost where something else than an entry is asked, under any photo of an album', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await phone.write('/organization', 'Which organization do you report for?');
    const options = { caption: 'The Union of Friends', captionOn: 1 };
    await phone.who.sendAlbum(phone.chat, pictures, options);
    await stage.telegram.settled();
    const said = phone.chat.botMessages.filter(({ shown }) => shown.includes('under a photo is not kept'));
    expect(said).toHaveLength(1);
    await phone.write('The Union of Friends', 'You report for');
  });

  it('and was added later is the title where the title is asked for', async () => {
    const phone = await at('title');
    await phone.said(() => phone.who.sendPhoto(phone.chat, picture()));
    const sent = phone.chat.messages.findLast(({ photo, isFromBot }) => !isFromBot && photo !== undefined);
    if (!sent) throw new Error('nothing was sent');
    await phone.sees(() => phone.who.editMessage(phone.chat, sent, 'A night of poetry'), asks('date'));
    expect((await phone.draft()).title).toBe('A night of poetry');
  });

  it('is what the button below that photo takes, whatever is written under later ones', async () => {
    const phone = await at('photo', { title: 'An evening of poetry' });
    const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = pictures;
    await phone.said(() => phone.who.sendPhoto(phone.chat, first, { caption: 'A night of poetry' }));
    await phone.said(() => phone.who.sendPhoto(phone.chat, second, { caption: 'A day of music' }));
    await phone.said(() => phone.who.tap(phone.chat, 'A night of poetry'));
    expect((await phone.draft()).title).toBe('A night of poetry');
  });

  it('is offered each time if it differs under the photos of an album', async () => {
    const phone = await at('photo', { title: 'An evening of poetry' });
    const captions = ['A night of poetry', 'A day of music', 'A day of music'];
    const said = await phone.said(() => phone.who.sendAlbum(phone.chat, pictures, { captions }));
    const offered = said.flatMap(({ buttons }) =>
      buttons.filter((label) => label.startsWith('Use as title')),
    );
    expect(offered).toEqual(['Use as title: A night of poetry', 'Use as title: A day of music']);
  });

  it.each(['with no other entry', 'with another entry'])(
    'is said to be lost under any photo of an album that came after its entry was submitted, %s',
    async (how) => {
      const phone = await at('photo');
      const submit = async () => {
        await phone.tap('Done', 'Is everything right?');
        await phone.tap('Submit', /No\. \d+/);
        await phone.tap('Skip', /received/);
        if (how === 'with another entry') await phone.write('/new', asks('title'));
      };
      const options = { caption: 'A night of poetry', captionOn: 2, meanwhile: submit };
      const said = await phone.said(() => phone.who.sendAlbum(phone.chat, pictures, options));
      expect(said.filter(({ shown }) => shown.includes('under a photo is not kept'))).toHaveLength(1);
    },
  );

  it('without an open entry is not lost without a word', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await phone.who.sendPhoto(phone.chat, picture(), { caption: 'A night of poetry' });
    const refusal = await phone.chat.expectMessage('no open entry');
    expect(refusal.shown).toContain('under a photo is not kept');
    await phone.who.sendVideo(phone.chat, Buffer.from('video'), { caption: 'A night of poetry' });
    const other = await phone.chat.expectMessage('no question open', { after: refusal });
    expect(other.shown).toContain('under a photo is not kept');
  });
});
