import { beforeAll, describe, expect, it } from 'vitest';
import type { Askable } from '#src/domain/entries/questions.ts';
import { askedIn } from '#tests/support/asks.ts';
import { newPhone, phoneOf } from '#tests/support/phone.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage, type Stage, shareStage } from '#tests/support/stage.ts';

let pictures: Buffer[] = [];

beforeAll(async () => {
  pictures = await Promise.all(
    Array.from({ length: 14 }, (_, seed) => drawSamplePhoto({ width: 320 + seed, height: 240, seed })),
  );
});

const shared = shareStage();
const videos = ['one', 'two', 'three', 'four'].map((name) => Buffer.from(name));
const order = [2, 0, 3, 1];

/** What the bot says after something is done, when it has nothing more to do. */
async function saidAfter({ telegram }: Stage, chat: ReturnType<typeof newPhone>['chat'], act: () => unknown) {
  const before = new Set(chat.botMessages.map(({ id }) => id));
  await act();
  await telegram.settled();
  return chat.botMessages.filter(({ id }) => !before.has(id));
}

async function at(question: Askable) {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, {}, { upTo: question });
  const said = (act: () => unknown) => saidAfter(shared.stage, phone.chat, act);
  return { ...phone, said };
}

describe('an album', () => {
  it.each(['title', 'date', 'country', 'city', 'category', 'photo', 'preview'] as const)(
    'of videos is refused once at the question for %s',
    async (question) => {
      const phone = await at(question);
      const said = await phone.said(() =>
        phone.who.sendVideoAlbum(phone.chat, videos, { order, delayMs: 20 }),
      );
      expect(said.map(({ shown }) => shown)).toHaveLength(1);
      expect((await phone.draft()).openQuestion).toBe(question);
    },
  );

  it('of files that are no photos is refused once', async () => {
    const phone = await at('photo');
    const files = ['a', 'b', 'c'].map((name) => ({
      bytes: Buffer.from(name),
      fileName: `${name}.pdf`,
      mimeType: 'application/pdf',
    }));
    const said = await phone.said(() => phone.who.sendDocumentAlbum(phone.chat, files, { order: [1, 2, 0] }));
    expect(said.map(({ shown }) => shown)).toEqual([expect.stringContaining('not a photo I can read')]);
  });

  it('of broken photos is refused once, with how many it is about, and the others are taken', async () => {
    const phone = await at('photo');
    const whole = { bytes: pictures[0] ?? Buffer.alloc(0), fileName: 'whole.jpg', mimeType: 'image/jpeg' };
    const broken = ['a', 'b', 'c'].map((name) => ({
      bytes: Buffer.from(name),
      fileName: `${name}.jpg`,
      mimeType: 'image/jpeg',
    }));
    const said = await phone.said(() => phone.who.sendDocumentAlbum(phone.chat, [...broken, whole]));
    const refusals = said.filter(({ shown }) => shown.includes('could not be opened'));
    expect(refusals.map(({ shown }) => shown)).toEqual([expect.stringContaining('not added: 3')]);
    expect((await phone.draft()).photos).toHaveLength(1);
  });

  it('of photos that comes at another question is taken with one hint, and that question follows once', async () => {
    const phone = await at('date');
    const said = await phone.said(() =>
      phone.who.sendAlbum(phone.chat, pictures.slice(0, 4), { order, delayMs: 20 }),
    );
    expect(said.filter(({ shown }) => shown.includes('Added to the photos'))).toHaveLength(1);
    expect(said.filter((message) => askedIn(message) === 'date')).toHaveLength(1);
    expect(said).toHaveLength(2);
    expect((await phone.draft()).photos).toHaveLength(4);
  });

  it('beyond ten photos says once how many were left out', async () => {
    const phone = await at('photo');
    await phone.said(() => phone.who.sendAlbum(phone.chat, pictures.slice(0, 7)));
    const second = [7, 8, 9, 10, 11, 12, 13].map((index) => pictures[index] ?? Buffer.alloc(0));
    const said = await phone.said(() =>
      phone.who.sendAlbum(phone.chat, second, { order: [6, 1, 4, 0, 2, 5, 3], delayMs: 20 }),
    );
    const left = said.filter(({ shown }) => shown.includes('not added'));
    expect(left.map(({ shown }) => shown)).toEqual([expect.stringContaining('4 photos of this album')]);
    expect((await phone.draft()).photos).toHaveLength(10);
  });

  it('that was sent before is known, which is said once', async () => {
    const phone = await at('photo');
    const sent = await phone.who.sendAlbum(phone.chat, pictures.slice(0, 3));
    await phone.chat.expectMessage('Photos: 3 of 10');
    const said = await phone.said(() => phone.who.forwardAlbum(phone.chat, sent));
    expect(said.filter(({ shown }) => shown.includes('sent this photo already'))).toHaveLength(1);
  });

  it('without an open entry is answered once, of photos or videos, and once for those who may not report', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await saidAfter(stage, phone.chat, () => phone.who.send(phone.chat, '/start'));
    const photos = await saidAfter(stage, phone.chat, () =>
      phone.who.sendAlbum(phone.chat, pictures.slice(0, 4), { order }),
    );
    expect(photos.map(({ shown }) => shown)).toEqual([expect.stringContaining('no open entry')]);
    const refused = await saidAfter(stage, phone.chat, () => phone.who.sendVideoAlbum(phone.chat, videos));
    expect(refused.map(({ shown }) => shown)).toEqual([expect.stringContaining('no question open')]);

    const mixed = await saidAfter(stage, phone.chat, () =>
      phone.who.sendMixedAlbum(phone.chat, pictures.slice(0, 2), videos.slice(0, 2), { order }),
    );
    expect(mixed).toHaveLength(1);

    const invited = await openStage({ env: { ACCESS: 'invite' } });
    const stranger = phoneOf(invited, invited.nigar);
    const told = await saidAfter(invited, stranger.chat, () =>
      stranger.who.sendAlbum(stranger.chat, pictures.slice(0, 4)),
    );
    expect(told).toHaveLength(1);
  });

  it('whose entry was submitted meanwhile is refused once', async () => {
    const phone = await at('photo');
    const submit = async () => {
      await phone.tap('Done', 'Is everything right?');
      await phone.tap('Submit', /No\. \d+/);
    };
    const said = await phone.said(() =>
      phone.who.sendAlbum(phone.chat, pictures.slice(0, 3), { meanwhile: submit }),
    );
    expect(said.filter(({ shown }) => /came after|Nothing was added/.test(shown))).toHaveLength(1);
  });

  it('is one reply to what an admin was asked apart from an entry', async () => {
    const { stage } = shared;
    const admin = phoneOf(stage, stage.leyla);
    await admin.sees(() => admin.who.send(admin.chat, '/invite'), /./);
    const said = await saidAfter(stage, admin.chat, () =>
      admin.who.sendAlbum(admin.chat, pictures.slice(0, 4), { order }),
    );
    expect(said).toHaveLength(1);
  });
});
