import { describe, expect, it } from 'vitest';
import { asks } from '#tests/support/asks.ts';
import { newPhone, phoneOf } from '#tests/support/phone.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage, shareStage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

const bytes = Buffer.from('not a photo');
const gif = Buffer.from('R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');
const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
const megabytes = 1024 * 1024;

describe('what is no photo', () => {
  it('is answered with a sentence that says what to do', async () => {
    const stage = await openStage();
    const { aysel } = stage;
    await reportEvent(stage, aysel, {}, { upTo: 'photo' });
    const phone = phoneOf(stage, aysel);
    const { chat } = phone;
    const file = (fileName: string, mimeType?: string, size?: number, content = bytes) =>
      aysel.sendDocument(chat, content, { fileName, mimeType, size });

    const sent: Array<[what: string, send: () => Promise<unknown>, sentence: string]> = [
      ['a text', () => aysel.send(chat, 'tomorrow'), 'Only photos'],
      ['a sticker', () => aysel.sendSticker(chat, bytes), 'Only photos'],
      ['a voice message', () => aysel.sendVoice(chat, bytes), 'Only photos'],
      ['a contact', () => aysel.sendContact(chat), 'Only photos'],
      ['a location', () => aysel.sendLocation(chat, { latitude: 48.8, longitude: 9.2 }), 'Only photos'],
      ['a video', () => aysel.sendVideo(chat, bytes), 'Only photos can be added, not videos'],
      ['a round video', () => aysel.sendFile(chat, 'video_note', bytes, { duration: 3 }), 'not videos'],
      ['a GIF', () => aysel.sendFile(chat, 'animation', bytes, { mimeType: 'video/mp4' }), 'not videos'],
      ['a video as a file', () => file('tent.mp4', 'video/mp4'), 'Only photos can be added, not videos'],
      ['a PDF', () => file('tent.pdf', 'application/pdf'), 'not a photo I can read'],
      ['a GIF as a file', () => file('tent.gif', 'image/gif', undefined, gif), 'not a photo I can read'],
      ['a HEIC', () => file('tent.heic', 'image/heic', undefined, heic), 'the HEIC format'],
      [
        'a HEIC that calls itself a JPEG',
        () => file('tent.jpg', 'image/jpeg', undefined, heic),
        'the HEIC format',
      ],
      ['a HEIC of an unknown kind', () => file('TENT.HEIC', 'application/octet-stream'), 'the HEIC format'],
      ['a table without a type', () => file('tents.csv'), 'not a photo I can read'],
      ['an archive', () => file('tents.zip', 'application/zip'), 'not a photo I can read'],
      ['21 MB', () => file('tent.jpg', 'image/jpeg', 21 * megabytes), 'over 20 MB'],
      ['65 MB', () => file('tent.jpg', 'image/jpeg', 65 * megabytes), 'over 64 MB'],
      ['text with the name of a photo', () => file('tent.jpg', 'image/jpeg'), 'could not be opened'],
    ];
    for (const [what, send, sentence] of sent) {
      const answer = await phone.sees(send, sentence);
      expect(answer.replyTo?.from?.first_name, what).toBe('Aysel');
    }
    await eventually(async () => (await phone.draft()).photos.length === 0);
    expect((await phone.draft()).openQuestion).toBe('photo');
  });

  it('a photo cut off on the way is said to be damaged, and the rest goes on', async () => {
    const stage = await openStage();
    const { aysel } = stage;
    await reportEvent(stage, aysel, {}, { upTo: 'photo' });
    const phone = phoneOf(stage, aysel);
    const whole = await drawSamplePhoto({ width: 640, height: 480 });
    await phone.sees(() => aysel.sendPhoto(phone.chat, whole), 'Photos: 1 of 10');
    const facts = { fileName: 'tent.jpg', mimeType: 'image/jpeg' };
    const half = whole.subarray(0, whole.length / 2);
    const complaint = await phone.sees(() => aysel.sendDocument(phone.chat, half, facts), 'seems damaged');
    expect(complaint.replyTo?.document).toBeDefined();
    await phone.tap('Done', asks('preview'));
    expect((await phone.draft()).photos).toHaveLength(1);
  });
});

const shared = shareStage();

describe('a photo is taken', () => {
  it.each([
    ['as image/pjpeg', { fileName: 'tent.jpg', mimeType: 'image/pjpeg' }, 'jpeg'],
    ['as a stream of bytes', { fileName: 'tent.jpg', mimeType: 'application/octet-stream' }, 'jpeg'],
    [
      'as a stream of bytes without an ending',
      { fileName: 'tent', mimeType: 'application/octet-stream' },
      'jpeg',
    ],
    [
      'with an ending that says nothing',
      { fileName: 'tent.20260226', mimeType: 'application/octet-stream' },
      'png',
    ],
    ['without name and type', {}, 'webp'],
    ['as application/x-jpg', { fileName: 'tent', mimeType: 'application/x-jpg' }, 'jpeg'],
    ['as a HEIC that is a JPEG', { fileName: 'IMG_1.HEIC', mimeType: 'image/heic' }, 'jpeg'],
    ['as a GIF that is a PNG', { fileName: 'tent.gif', mimeType: 'image/gif' }, 'png'],
    ['as an AVIF', { fileName: 'tent.avif', mimeType: 'image/avif' }, 'avif'],
  ] as const)('%s', async (_, facts, format) => {
    const phone = newPhone(shared.stage);
    await reportEvent(shared.stage, phone.who, {}, { upTo: 'photo' });
    const photo = await drawSamplePhoto({ width: 320, height: 240, format });
    await phone.sees(() => phone.who.sendDocument(phone.chat, photo, facts), 'Photos: 1 of 10');
    expect((await phone.draft()).photos).toMatchObject([{ width: 320, height: 240, status: 'stored' }]);
  });

  it('that lacks only its end, and looks right', async () => {
    const phone = newPhone(shared.stage);
    await reportEvent(shared.stage, phone.who, {}, { upTo: 'photo' });
    const whole = await drawSamplePhoto({ width: 640, height: 480 });
    const facts = { fileName: 'tent.jpg', mimeType: 'image/jpeg' };
    const ended = whole.subarray(0, -2);
    await phone.sees(() => phone.who.sendDocument(phone.chat, ended, facts), 'Photos: 1 of 10');
    expect((await phone.draft()).photos).toMatchObject([{ width: 640, height: 480, status: 'stored' }]);
  });
});
