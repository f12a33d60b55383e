import { describe, expect, it } from 'vitest';
import { campaignHistory, campaignLogos } from '#db/schema/campaigns/details.ts';
import { pendingReplies } from '#db/schema/people/pending-replies.ts';
import { sharp } from '#src/photos/sharp.ts';
import { openCampaign } from '#tests/support/campaigns/campaign-phone.ts';
import { drawSamplePhoto, phoneTraces } from '#tests/support/photos/sample-photos.ts';
import { reuseStage, type Stage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

const emptyStage = reuseStage();

async function storedLogo(stage: Stage): Promise<Buffer | undefined> {
  const [row] = await stage.db.select().from(campaignLogos);
  return row?.png;
}

describe('the logo for the report', () => {
  it('is shown before it is saved, kept clean as a PNG only then, and removed again', async () => {
    const stage = await emptyStage();
    const { leyla } = stage;
    const phone = await openCampaign(stage);
    const picture = await drawSamplePhoto({ width: 1500, height: 900, exif: true });
    await phone.go('Logo');
    const shown = await phone.sees(
      () => leyla.sendDocument(phone.chat, picture, { fileName: 'logo.jpg', mimeType: 'image/jpeg' }),
      (message) => message.photo !== undefined,
    );
    expect(shown.shown).toContain('Logo: none → a new one');
    expect(await storedLogo(stage)).toBeUndefined();
    await phone.save('🖼 Logo: uploaded');
    const png = await storedLogo(stage);
    const header = await sharp(png).metadata();
    expect([header.format, header.width, header.exif]).toEqual(['png', 1000, undefined]);
    for (const trace of Object.values(phoneTraces)) expect(png?.includes(trace)).toBe(false);

    await phone.go('Logo');
    await phone.tap('Remove the logo', 'Logo: the current one → none');
    await phone.save('🖼 Logo: none');
    expect(await storedLogo(stage)).toBeUndefined();
  });

  it('leaves no way to the original, saved or not', async () => {
    const stage = await emptyStage();
    const { leyla, db } = stage;
    const phone = await openCampaign(stage);
    for (const [button, shown] of [
      ['Save', 'Saved'],
      ['Cancel', 'Nothing was changed'],
    ] as const) {
      await phone.go('Logo');
      const picture = await drawSamplePhoto({ width: 300, height: 200, seed: button.length });
      await phone.sees(
        () => leyla.sendPhoto(phone.chat, picture),
        (message) => message.photo !== undefined,
      );
      expect(await db.select().from(pendingReplies)).toHaveLength(1);
      await phone.tap(button, shown);
      await eventually(async () => (await db.select().from(pendingReplies)).length === 0);
    }
    const saved = await db.select().from(campaignHistory);
    expect(saved.map(({ change }) => change)).toEqual([
      { kind: 'logo', fileId: '', proposedBy: expect.any(Number) },
    ]);
    expect((await phone.tap('What changed', 'Logo')).shown).toContain('Logo: none → a new one');
  });

  it('is taken as an ordinary picture as well; what is none is refused with what to do', async () => {
    const stage = await emptyStage();
    const { leyla } = stage;
    const phone = await openCampaign(stage);
    await phone.go('Logo');
    await phone.write('here it comes', 'Please send a picture');
    await phone.sees(
      () =>
        leyla.sendDocument(phone.chat, Buffer.from('nothing'), { fileName: 'a.png', mimeType: 'image/png' }),
      'cannot open that picture',
    );
    await phone.sees(
      () =>
        leyla.sendDocument(phone.chat, Buffer.from('%PDF'), {
          fileName: 'a.pdf',
          mimeType: 'application/pdf',
        }),
      'not a photo I can read',
    );
    const photo = await drawSamplePhoto({ width: 300, height: 300 });
    await phone.sees(
      () => leyla.sendPhoto(phone.chat, photo),
      (message) => message.photo !== undefined,
    );
    await phone.save('🖼 Logo: uploaded');
  });

  it('that Telegram does not hand out yet is told apart from a broken one, and can be sent again', async () => {
    const stage = await emptyStage();
    const { leyla, telegram } = stage;
    const phone = await openCampaign(stage);
    const picture = await drawSamplePhoto({ width: 300, height: 200 });
    await phone.go('Logo');
    telegram.faults.add({ kind: 'file-unavailable', method: 'getFile' });
    await phone.sees(() => leyla.sendPhoto(phone.chat, picture), 'does not give me this picture yet');
    await phone.sees(
      () => leyla.sendPhoto(phone.chat, picture),
      (message) => message.photo !== undefined,
    );
    telegram.faults.add({ kind: 'file-unavailable', method: 'getFile' });
    await phone.tap('Save', 'does not give me this picture yet');
    expect(await storedLogo(stage)).toBeUndefined();
  });
});
