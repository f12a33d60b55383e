import { describe, expect, it } from 'vitest';
import { asks } from '#tests/support/asks.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

const bytes = Buffer.from('not a photo');
const megabytes = 1024 * 1024;

describe('what is no photo', () => {
  it('is answered with a sentence that says what to do', async () => {
    const stage = await openStage();
    const { aysel } = stage;
    await reportEvent(stage, aysel, {}, { upTo: 'photo' });
    const phone = phoneOf(stage, aysel);
    const { chat } = phone;
    const file = (fileName: string, mimeType?: string, size?: number) =>
      aysel.sendDocument(chat, bytes, { fileName, mimeType, size });

    const sent: Array<[what: string, send: () => Promise<unknown>, sentence: string]> = [
      ['a text', () => aysel.send(chat, 'tomorrow'), 'Only photos'],
      ['a sticker', () => aysel.sendSticker(chat, bytes), 'Only photos'],
      ['a voice message', () => aysel.sendVoice(chat, bytes), 'Only photos'],
      ['a contact', () => aysel.sendContact(chat), 'Only photos'],
      ['a location', () => aysel.sendLocation(chat, { latitude: 48.8, longitude: 9.2 }), 'Only photos'],
      ['a video', () => aysel.sendVideo(chat, bytes), 'Videos cannot be added'],
      ['a round video', () => aysel.sendFile(chat, 'video_note', bytes, { duration: 3 }), 'Videos cannot'],
      ['a GIF', () => aysel.sendFile(chat, 'animation', bytes, { mimeType: 'video/mp4' }), 'Videos cannot'],
      ['a video as a file', () => file('tent.mp4', 'video/mp4'), 'Videos cannot be added'],
      ['a PDF', () => file('tent.pdf', 'application/pdf'), 'not a photo I can read'],
      ['a GIF as a file', () => file('tent.gif', 'image/gif'), 'not a photo I can read'],
      ['a HEIC', () => file('tent.heic', 'image/heic'), 'the HEIC format'],
      ['a HEIC by its name', () => file('TENT.HEIC', 'application/octet-stream'), 'the HEIC format'],
      ['21 MB', () => file('tent.jpg', 'image/jpeg', 21 * megabytes), 'over 20 MB'],
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
