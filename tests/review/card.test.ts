import { expect, it } from 'vitest';
import { renderContactSheet } from '#src/photos/sheet/contact-sheet.ts';
import { renderTitleTile } from '#src/photos/text/title-tile.ts';
import { cardOf, toastOf, waitingButtons } from '#tests/support/moderating.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { openStage } from '#tests/support/stage.ts';

it('the card says what was reported, by whom and when, and offers the two decisions', async () => {
  const stage = await openStage();
  const { card } = await receiveEntry(stage, stage.aysel, { cities: ['Stuttgart', 'Köln'], category: 1 });

  const lines = card.shown.split('\n');
  expect(lines.slice(0, 6)).toEqual([
    'No. 1',
    'An evening of poetry and music',
    '26 February 2026',
    '🇩🇪 Germany. Stuttgart, Köln',
    'Awareness events and lessons',
    '',
  ]);
  expect(lines[6]).toMatch(/^Sent by Aysel, \d{1,2} \w+ \d{4}, \d\d:\d\d$/);
  expect(lines.slice(7)).toEqual(['🆕 This person’s first entry', '', '⏳ Waiting for a decision']);
  expect(card.buttons).toEqual(waitingButtons);
});

it('an entry without photos gets a card with a drawn title tile', async () => {
  const stage = await openStage();
  const { card } = await receiveEntry(stage, stage.aysel);

  const tile = await renderTitleTile({
    title: 'An evening of poetry and music',
    lines: ['26 February 2026', 'Germany. Stuttgart', 'Commemorations'],
  });
  expect(card.photo).toBeDefined();
  expect(Buffer.from(card.bytes ?? []).equals(tile)).toBe(true);
});

it('an entry with photos gets a card with all of them on one sheet', async () => {
  const stage = await openStage();
  const { id, card } = await receiveEntry(stage, stage.aysel, { photos: 3 });

  const photos = await stage.photosOf(id);
  expect(photos).toHaveLength(3);
  expect(Buffer.from(card.bytes ?? []).equals(await renderContactSheet(photos))).toBe(true);
  expect(card.buttons).toEqual([...waitingButtons.slice(0, 5), '🖼 Photos (3)', '🚫 Block']);
});

it('after Approve the same message says who decided and when, and the organizer hears of it', async () => {
  const stage = await openStage();
  const { aysel, kamran, group } = stage;
  const { card } = await receiveEntry(stage, aysel);

  expect(await toastOf(kamran, card, 'Approve')).toBe('No. 1 is approved.');

  const decided = await group.expectMessage(/Approved by Kamran, .* \d\d:\d\d$/);
  expect(decided.id).toBe(card.id);
  expect(decided.photo).toEqual(card.photo);
  expect(decided.buttons).toEqual(['✏️ Edit', '🌐 Translate title', '↩️ Undo']);
  await stage
    .chatOf(aysel)
    .expectMessage('✅ No. 1 “An evening of poetry and music” is approved. Thank you!');
  expect(group.botMessages).toHaveLength(1);
});

it('titles as long as they may be, with letters that look like markup, stay whole on the card', async () => {
  const stage = await openStage();
  const title = `<b>*_Şəhidlər_* & "anma" ${'ğ'.repeat(170)}`;
  const cities = Array.from({ length: 20 }, (_, index) => `${'Əğdam'.repeat(15)}${index}`);
  const { number, card } = await receiveEntry(stage, stage.aysel, { title, cities });

  expect(card.shown).toContain(title);
  expect(card.shown.length).toBeLessThanOrEqual(1024);
  expect(cardOf(stage, number).shown).toContain('⏳ Waiting for a decision');
});
