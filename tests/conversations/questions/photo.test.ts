import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { categories } from '#db/schema/campaigns/campaigns.ts';
import { asks } from '#tests/support/asks.ts';
import { askedBy, newPhone } from '#tests/support/phone.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage, shareStage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

/** Twelve pictures; the widths tell them apart once they are stored. */
let pictures: Buffer[] = [];
const widthOf = (index: number) => 320 + index;

beforeAll(async () => {
  pictures = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      drawSamplePhoto({ width: widthOf(index), height: 240, seed: index }),
    ),
  );
});

/** The picture of this index. */
function picture(index: number): Buffer {
  const found = pictures[index];
  if (!found) throw new Error(`there is no picture ${index}`);
  return found;
}

const shared = shareStage();

/** The phone of an organizer, at the question for photos. */
async function atPhotos(stage = shared.stage) {
  const phone = newPhone(stage);
  await reportEvent(stage, phone.who, {}, { upTo: 'photo' });
  const widths = async () => (await phone.draft()).photos.map((photo) => photo.width);
  const questions = () => phone.chat.botMessages.filter((message) => asks('photo')(message));
  const send = (index: number, wanted: string) =>
    phone.sees(() => phone.who.sendPhoto(phone.chat, picture(index)), wanted);
  return { ...phone, widths, questions, send };
}

describe('the photos of an event', () => {
  it('can be skipped where none is asked for, by tapping or typing', async () => {
    const phone = await atPhotos();
    const question = phone.chat.lastMessage;
    expect(question?.shown).toContain('agree to be shown');
    expect(question && askedBy(question)).toBe('photo');
    expect(question?.buttons).toEqual(['Skip ➡️', '⬅️ Back', '✖️ Cancel']);
    await phone.tap('Skip', asks('preview'));
    await phone.tap('Back', asks('photo'));
    await phone.write('Skip', asks('preview'));
  });

  it('come one by one: a single message below them counts, and Done leads on', async () => {
    const { stage } = shared;
    const phone = await atPhotos();
    const one = await phone.send(0, 'Photos: 1 of 10');
    expect(one.buttons).toEqual(['🗑 Remove last', '✅ Done', '⬅️ Back', '✖️ Cancel']);
    await phone.send(1, 'Photos: 2 of 10');
    await stage.telegram.until(() => phone.questions().length === 1);
    expect(phone.chat.lastMessage).toBe(phone.questions()[0]);
    await phone.tap('Done', asks('preview'));
    expect(await phone.widths()).toEqual([widthOf(0), widthOf(1)]);
  });

  it('come as an album in any order, with pauses: all are there, in the order of the album', async () => {
    const { stage } = shared;
    const phone = await atPhotos();
    const order = [7, 2, 9, 0, 4, 1, 8, 3, 6, 5];
    await phone.sees(
      () => phone.who.sendAlbum(phone.chat, pictures.slice(0, 10), { order, delayMs: 30, caption: 'A tent' }),
      (message) => message.shown.includes('Photos: 10 of 10') && message.buttons.includes('✅ Done'),
    );
    await stage.telegram.settled();
    expect(phone.questions()).toHaveLength(1);
    expect(await phone.widths()).toEqual(order.map((_, index) => widthOf(index)));
  });

  it('come as files too: JPEG, PNG and WebP', async () => {
    const phone = await atPhotos();
    for (const [index, format] of (['jpeg', 'png', 'webp'] as const).entries()) {
      const bytes = await drawSamplePhoto({ width: widthOf(index), height: 240, seed: index + 1, format });
      const facts = { fileName: `tent.${format}`, mimeType: `image/${format}` };
      await phone.sees(() => phone.who.sendDocument(phone.chat, bytes, facts), `Photos: ${index + 1} of 10`);
    }
    expect(await phone.widths()).toEqual([widthOf(0), widthOf(1), widthOf(2)]);
  });

  it('are ten at most: the eleventh is refused with a sentence, until one is removed', async () => {
    const phone = await atPhotos();
    await phone.sees(() => phone.who.sendAlbum(phone.chat, pictures.slice(0, 10)), 'Photos: 10 of 10');
    const refusal = await phone.send(10, 'at most 10 photos');
    expect(refusal.replyTo?.photo).toBeDefined();
    await phone.tap('Remove last', 'Photos: 9 of 10');
    expect((await phone.widths()).at(-1)).toBe(widthOf(8));
    await phone.send(11, 'Photos: 10 of 10');
    expect((await phone.widths()).at(-1)).toBe(widthOf(11));
  });

  it('can be removed from the last on, and Remove last tapped twice removes one', async () => {
    const phone = await atPhotos();
    const three = await phone.sees(
      () => phone.who.sendAlbum(phone.chat, pictures.slice(0, 3)),
      (message) => message.shown.includes('Photos: 3 of 10') && message.buttons.includes('✅ Done'),
    );
    await Promise.all([phone.toast(three, 'Remove last'), phone.toast(three, 'Remove last')]);
    expect(await phone.widths()).toEqual([widthOf(0), widthOf(1)]);
    await phone.tap('Remove last', 'Photos: 1 of 10');
    const none = await phone.tap('Remove last', (message) => message.buttons.includes('Skip ➡️'));
    expect(none.buttons).not.toContain('✅ Done');
    expect(await phone.widths()).toEqual([]);
  });

  it('are done only when all are stored: until then the message says what is loading', async () => {
    const { stage } = shared;
    const phone = await atPhotos();
    await phone.send(0, 'Photos: 1 of 10');
    stage.telegram.faults.add({ method: 'downloadFile', kind: 'slow', ms: 1_500 });
    const loading = await phone.send(1, '1 photo is still loading');
    expect(loading.shown).toContain('Photos: 1 of 10');
    expect(loading.buttons).not.toContain('✅ Done');
    await phone.write('done', 'One photo is still loading');
    await phone.chat.expectMessage(
      (message) => message.shown.includes('Photos: 2 of 10') && message.buttons.includes('✅ Done'),
    );
    await phone.tap('Done', asks('preview'));
  });

  it('are as many as the category asks for: less is no answer, and there is no Skip', async () => {
    const stage = await openStage();
    await stage.db.update(categories).set({ leastPhotos: 2 }).where(eq(categories.position, 0));
    const phone = await atPhotos(stage);
    expect(phone.chat.lastMessage?.shown).toContain('At least 2 are needed');
    expect(phone.chat.lastMessage?.buttons).toEqual(['⬅️ Back', '✖️ Cancel']);
    await phone.write('skip', 'At least 2 photos are needed');
    const one = await phone.send(0, 'Photos: 1 of 10');
    expect(one.buttons).not.toContain('✅ Done');
    await phone.send(1, 'Photos: 2 of 10');
    await phone.tap('Done', asks('preview'));
  });

  it('sent twice are one', async () => {
    const phone = await atPhotos();
    const sent = await phone.who.sendPhoto(phone.chat, picture(0));
    await phone.chat.expectMessage('Photos: 1 of 10');
    await phone.sees(() => phone.who.forward(phone.chat, sent), 'sent this photo already');
    expect(await phone.widths()).toEqual([widthOf(0)]);
  });

  it('that come after Done are added, which is said, and the preview shows them', async () => {
    const { stage } = shared;
    const phone = await atPhotos();
    await phone.send(0, 'Photos: 1 of 10');
    await phone.tap('Done', asks('preview'));
    const first = phone.chat.lastMessage;
    await phone.send(1, 'Added to the photos of this entry');
    const renewed = await phone.chat.expectMessage(
      (message) => asks('preview')(message) && message.id !== first?.id,
    );
    expect(renewed.photo).toBeDefined();
    const { id } = await phone.draft();
    await phone.tap('Submit', 'received');
    const [kept] = await stage.database.sql`
      select count(*)::int as photos from entry_photos where entry_id = ${id} and status = 'stored'`;
    expect(kept?.photos).toBe(2);
  });

  it('that come before they are asked for are kept, which is said', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await phone.write('/new', asks('title'));
    await phone.sees(() => phone.who.sendPhoto(phone.chat, picture(0)), 'Added to the photos of this entry');
    await phone.write('An evening of poetry', asks('date'));
    await eventually(async () => (await phone.draft()).photos[0]?.status === 'stored');
    expect((await phone.draft()).openQuestion).toBe('date');
  });

  it('that are still loading at Submit lead back to the question, and nothing is submitted without them', async () => {
    const { stage } = shared;
    const phone = await atPhotos();
    await phone.tap('Skip', asks('preview'));
    stage.telegram.faults.add({ method: 'downloadFile', kind: 'slow', ms: 2_500 });
    await phone.send(0, 'Added to the photos of this entry');
    await phone.tap('Submit', '1 photo is still loading');
    await phone.tap('Back', asks('category'));
    await phone.tap('Keep', asks('preview'));
    await phone.write('Submit', 'Something is still missing');
    await phone.chat.expectMessage(
      (message) => message.shown.includes('Photos: 1 of 10') && message.buttons.includes('✅ Done'),
    );
    await phone.tap('Done', asks('preview'));
    await phone.tap('Submit', 'received');
  });
});
