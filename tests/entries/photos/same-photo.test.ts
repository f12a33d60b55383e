import { beforeAll, describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { sharp } from '#src/photos/sharp.ts';
import { untilJobsDone } from '#tests/support/moderating.ts';
import { newPhone } from '#tests/support/phone.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { shareStage } from '#tests/support/stage.ts';

const shared = shareStage();
const t = textsIn('en');

let photo: Buffer;
let again: Buffer;
let other: Buffer;

beforeAll(async () => {
  photo = await drawSamplePhoto({ width: 900, height: 600, seed: 4 });
  // Other bytes, and so another file to Telegram.
  again = await sharp(photo).resize(720).jpeg({ quality: 70 }).toBuffer();
  other = await drawSamplePhoto({ width: 900, height: 600, seed: 5 });
});

/** Everything that was sent is handled, and the jobs that came of it are done. */
async function untilDone() {
  await shared.stage.telegram.settled();
  await untilJobsDone(shared.stage);
  await shared.stage.telegram.settled();
}

async function atPhotos() {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, { cities: `Ulm ${phone.who.id}` }, { upTo: 'photo' });
  const said = () => phone.chat.botMessages.filter(({ shown }) => shown.includes(t('photo-same'))).length;
  const count = async () => (await phone.draft()).photos.map(({ status }) => status);
  return { ...phone, said, count };
}

describe('the same photo twice in an entry', () => {
  it('is taken once, and the sender is told', async () => {
    const phone = await atPhotos();
    await phone.who.sendPhoto(phone.chat, photo);
    await untilDone();
    await phone.who.sendPhoto(phone.chat, again);
    await untilDone();
    expect([await phone.count(), phone.said()]).toEqual([['stored'], 1]);
    await phone.who.sendPhoto(phone.chat, other);
    await untilDone();
    expect([await phone.count(), phone.said()]).toEqual([['stored', 'stored'], 1]);
  });

  it('is taken once also as a file', async () => {
    const phone = await atPhotos();
    await phone.who.sendPhoto(phone.chat, photo);
    await untilDone();
    await phone.who.sendDocument(phone.chat, again, { fileName: 'again.jpg', mimeType: 'image/jpeg' });
    await untilDone();
    expect([await phone.count(), phone.said()]).toEqual([['stored'], 1]);
  });

  it('is taken once within an album, whichever is stored first', async () => {
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
    ]) {
      const phone = await atPhotos();
      await phone.who.sendAlbum(phone.chat, [photo, again, other], { order });
      await untilDone();
      expect([await phone.count(), phone.said()]).toEqual([['stored', 'stored'], 1]);
    }
  });

  it('is taken once in a correction, and the entry keeps its own', async () => {
    const phone = newPhone(shared.stage);
    await reportEvent(shared.stage, phone.who, { cities: `Ulm ${phone.who.id}`, photos: [photo, other] });
    const number = /No\. (\d+)/.exec(phone.chat.lastMessage?.shown ?? '')?.[1] ?? '';
    await phone.write('/my', 'Your entries');
    await phone.tap(`No. ${number} `, 'waiting for a decision');
    await phone.tap(t('button-correct'), t('correct-intro'));
    await phone.tap('🖼 Photos', 'Photos: 2');
    await phone.who.sendPhoto(phone.chat, again);
    await untilDone();
    expect((await phone.draft()).photos).toHaveLength(2);
    expect(phone.chat.botMessages.some(({ shown }) => shown.includes(t('photo-same')))).toBe(true);
  });

  it('of two entries is in both', async () => {
    for (let count = 0; count < 2; count += 1) {
      const phone = await atPhotos();
      await phone.who.sendPhoto(phone.chat, photo);
      await untilDone();
      expect([await phone.count(), phone.said()]).toEqual([['stored'], 0]);
    }
  });
});
