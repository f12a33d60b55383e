import { textsIn } from '#locales/texts.ts';
import { locales } from '#src/domain/locale.ts';
import type { Message } from '#tests/telegram/driver/message.ts';
import type { Person } from '#tests/telegram/driver/person.ts';
import type { Cast } from './cast.ts';
import { patience } from './simulated-organizer.ts';
import type { Tempo } from './tempo.ts';

/** The group can be told to speak another language at any time. */
const approveLabels = locales.map((locale) => textsIn(locale)('button-approve'));

/** Approves an entry by tapping on its card, and waits until the card says so. */
export async function approveEntry(
  { telegram, group }: Cast,
  moderator: Person,
  number: number,
  tempo: Tempo,
): Promise<void> {
  const findCard = () => {
    const record = [...group.state.messages.values()].findLast(({ content }) =>
      content.caption?.startsWith(`№ ${number}\n`),
    );
    return record && group.view(record);
  };
  const findWaiting = () => {
    const card = findCard();
    return card && approveOn(card) ? card : undefined;
  };
  const card = await tempo.race(
    telegram.until(findWaiting, { ...patience, describe: `the card of № ${number}` }),
  );
  await tempo.beat();
  // Somebody at the page may have decided meanwhile.
  const label = approveOn(findCard() ?? card);
  if (label) await moderator.tapStale(card, label);
  await tempo.race(
    telegram.until(() => !findWaiting(), { ...patience, describe: `the approval of № ${number}` }),
  );
}

function approveOn(card: Message): string | undefined {
  return card.buttons.find((label) => approveLabels.includes(label));
}
