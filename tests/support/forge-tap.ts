import type { Message } from '#tests/telegram-server/driver/message.ts';
import type { Stage } from './stage.ts';

/** Taps a button that a message never had, as a tampered phone can; gives the words that pop up. */
export async function forgeTap(
  who: Stage['aysel'],
  message: Message,
  callbackData: string,
): Promise<string | undefined> {
  const keyboard = [[{ text: 'forged', callback_data: callbackData.replace(/:+$/, '') }]];
  const forged: Message = Object.create(message, { keyboard: { value: keyboard } });
  const tap = await who.tapStale(forged, 'forged');
  return (await tap.answer).text;
}
