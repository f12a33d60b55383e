import type { Message } from '#tests/telegram-server/driver/message.ts';
import { buttonsOf } from './buttons.ts';
import type { Phone } from './phone.ts';

/**
 * One tap further on the way from the list of own entries to what is to be done with one of them.
 * @param begun only what stands below it counts
 * @param actions the buttons that lead on, the last one on the way first
 */
export async function goToOwn(
  phone: Phone,
  number: number,
  begun: Message,
  actions: readonly string[],
): Promise<void> {
  const isIt = new RegExp(`No\\. ${number}(?!\\d)`);
  for (const message of phone.recent.filter(({ id }) => id > begun.id)) {
    const buttons = [...buttonsOf(message, 'own'), ...buttonsOf(message, 'draft')];
    const wanted = actions.flatMap((action) => buttons.find((button) => button.action === action) ?? [])[0];
    const listed = buttons.find(({ action, label }) => action === 'open' && isIt.test(label));
    const turn = buttons.find(({ action, label }) => action === 'list' && label === '›');
    const next = (isIt.test(message.shown) && wanted) || listed || turn;
    if (next) return void (await phone.answerByTap(message, next));
  }
  await phone.answer('/my');
}
