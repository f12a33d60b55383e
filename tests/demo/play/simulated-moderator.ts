import { textsIn } from '#locales/texts.ts';
import { locales } from '#src/domain/locale.ts';
import type { Cast } from '#tests/demo/cast.ts';
import { isCardOf } from '#tests/support/entry-number.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';
import type { Person } from '#tests/telegram-server/driver/person.ts';
import { patience } from './simulated-organizer.ts';
import type { Tempo } from './tempo.ts';

/** The group can be told to speak another language at any time. */
const approveLabels = locales.map((locale) => textsIn(locale)('button-approve'));

/**
 * Approves an entry by tapping on its card, and waits until the card says so. Somebody at the page may be faster
 * at any moment: then there is nothing left to do.
 */
export async function approveEntry(
  { telegram, group }: Pick<Cast, 'telegram' | 'group'>,
  moderator: Person,
  number: number,
  tempo: Tempo,
): Promise<void> {
  const findCard = () => {
    const record = [...group.state.messages.values()].findLast(({ content }) =>
      isCardOf(content.caption ?? '', number),
    );
    return record && group.view(record);
  };
  await tempo.race(telegram.until(findCard, { ...patience, describe: `the card of No. ${number}` }));
  await tempo.beat();
  const card = findCard();
  const label = card && approveOn(card);
  if (card && label) await moderator.tapStale(card, label);
  const isDecided = () => {
    const now = findCard();
    return now === undefined || approveOn(now) === undefined;
  };
  await tempo.race(telegram.until(isDecided, { ...patience, describe: `the approval of No. ${number}` }));
}

function approveOn(card: Message): string | undefined {
  return card.buttons.find((label) => approveLabels.includes(label));
}
