import { expect, it } from 'vitest';
import { getEntry } from '#db/queries/entries/entries.ts';
import { textsIn } from '#locales/texts.ts';
import { reviewStatuses } from '#src/domain/entries/status.ts';
import { canDo } from '#src/domain/entries/transitions.ts';
import { cardDecisions, decisions } from '#src/domain/review/decisions.ts';
import { buildCardButtons } from '#src/review/views/card-buttons.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { openStage } from '#tests/support/stage.ts';

it('a card offers each decision that can be made where its entry stands, and no other', async () => {
  const stage = await openStage();
  const t = textsIn('en');
  const { id } = await receiveEntry(stage, stage.aysel);
  const entry = await getEntry(stage.db, id);
  for (const status of reviewStatuses) {
    const rows = buildCardButtons({ ...entry, status }, t, {
      asked: null,
      duplicates: [],
      username: 'hesabat_bot',
    });
    const labels = rows.flat().map(({ text }) => text);
    const offered = cardDecisions.filter((name) => labels.includes(t(decisions[name].card.button)));
    expect(offered, status).toEqual(cardDecisions.filter((name) => canDo(name, status)));
  }
});
