import { type ButtonKind, decodeButton } from '#src/telegram/callback-data.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

/** A button as the one who taps it knows it: its label, and what it stands for. */
export type Button<Kind extends ButtonKind> = { label: string; data: string } & NonNullable<
  ReturnType<typeof decodeButton<Kind>>
>;

/** The buttons of one kind under a message. */
export function buttonsOf<Kind extends ButtonKind>(message: Message, kind: Kind): Array<Button<Kind>> {
  return message.keyboard.flat().flatMap(({ text, callback_data: data = '' }) => {
    const fields = decodeButton(data, kind);
    return fields ? [{ label: text, data, ...fields }] : [];
  });
}
