import { describe, expect, it } from 'vitest';
import { listCategories } from '#db/queries/campaigns/campaigns.ts';
import { changeStatus } from '#db/queries/entries/history.ts';
import { asks } from '#tests/support/asks.ts';
import { currentCampaign, listChangeKinds, openCampaign } from '#tests/support/campaigns/campaign-phone.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { submitEntry } from '#tests/support/receive-entry.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { reuseStage, type Stage } from '#tests/support/stage.ts';

const emptyStage = reuseStage();

async function retire(stage: Stage, name: string): Promise<void> {
  const phone = await openCampaign(stage);
  await phone.go('Categories', name);
  await phone.tap('Stop offering it', 'No longer offered');
  await phone.save();
}

async function approve(stage: Stage, about: { category: number }): Promise<void> {
  const { id } = await submitEntry(stage, stage.aysel, about);
  await changeStatus(stage.db, { action: 'approve', entryId: id, personId: stage.aysel.id, version: 2 });
}

describe('a category', () => {
  it('is added, named in another language, counted and ordered as an admin wants it', async () => {
    const stage = await emptyStage();
    const phone = await openCampaign(stage);
    await phone.go('Categories', 'Add a category');
    await phone.write('media', 'already a category called “media”');
    await phone.write('Exhibitions', 'New category: Exhibitions');
    await phone.save('Exhibitions (events)');
    await phone.go('Русский');
    await phone.write('Выставки', 'Exhibitions (Русский): none → Выставки');
    await phone.save('✅ Русский: Выставки');
    await phone.tap('🔢 documents', 'events → documents');
    await phone.save('Exhibitions (documents)');
    await phone.go('Minimum photos: 0');
    await phone.tap('2', 'minimum photos): 0 → 2');
    await phone.save('Exhibitions (documents, minimum photos: 2)');
    await phone.tap('Up', 'position): 6 → 5');
    const moved = await phone.tap('Up', 'position): 6 → 4');
    expect(moved.shown).toContain('3. Adopted documents\n4. Exhibitions\n5. Conferences');
    await phone.save();

    const categories = await listCategories(stage.db, (await currentCampaign(stage)).id);
    expect(categories.map(({ names }) => names.en)).toEqual([
      'Commemorations',
      'Awareness events and lessons',
      'Adopted documents',
      'Exhibitions',
      'Conferences',
      'Media',
    ]);
    expect(categories[3]).toMatchObject({ unit: 'document', leastPhotos: 2, names: { ru: 'Выставки' } });
    expect(await listChangeKinds(stage)).toEqual([
      'category-add',
      'category-name',
      'category-unit',
      'category-photos',
      'category-order',
    ]);
  });

  it('that was moved back to its place leaves nothing to save', async () => {
    const stage = await emptyStage();
    const phone = await openCampaign(stage);
    await phone.go('Categories', 'Media');
    await phone.tap('Up', 'position): 5 → 4');
    await phone.tap('Down', 'Nothing was changed');
  });

  it('that is retired is not offered, nor found when typed, and can be offered again', async () => {
    const stage = await emptyStage();
    await retire(stage, 'Conferences');
    const phone = phoneOf(stage, stage.aysel);
    await reportEvent(stage, stage.aysel, {}, { upTo: 'category' });
    const asked = phone.chat.botMessages.at(-1);
    expect(asked?.buttons).not.toContain('Conferences');
    expect(asked?.buttons).toContain('Media');
    await phone.write('Conferences', 'no category of that name');

    const admin = await openCampaign(stage);
    expect(admin.opened.shown).toContain('No longer offered: Conferences');
    await admin.go('Categories', 'Conferences');
    await admin.tap('Offer it again', 'Offered again');
    await admin.save();
    await phone.write('Conferences', asks('photo'));
  });

  it('that is retired is kept where a draft has it', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.aysel);
    await reportEvent(stage, stage.aysel, { category: 'Conferences' }, { upTo: 'preview' });
    await retire(stage, 'Conferences');
    await phone.tap('Category', asks('category'));
    await phone.tap('Keep Conferences', asks('preview'));
    await phone.tap('Submit', 'No. 1 received');
  });

  it('that is retired stands in the totals as long as something counts in it', async () => {
    const stage = await emptyStage();
    await approve(stage, { category: 3 });
    await retire(stage, 'Conferences');
    await retire(stage, 'Media');
    const { shown } = await phoneOf(stage, stage.leyla).write('/report', 'Total');
    expect(shown).toContain('Conferences: 1 conference in 1 country');
    expect(shown).not.toContain('Media');
  });

  it('that is the last one cannot be retired', async () => {
    const stage = await emptyStage();
    for (const name of ['Commemorations', 'Awareness', 'Adopted', 'Conferences']) await retire(stage, name);
    const phone = await openCampaign(stage);
    const media = await phone.go('Categories', 'Media');
    expect(await phone.toast(media, 'Stop offering it')).toContain('only category on offer');
  });
});
