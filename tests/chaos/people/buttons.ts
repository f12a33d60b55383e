import type { Message } from '#tests/telegram-server/driver/message.ts';

/** What stands behind the buttons that people tap here, in this order. */
const shapes = {
  ask: ['draft', 'question', 'action', 'value'],
  card: ['action', 'entry', 'version', 'value'],
  own: ['action', 'value'],
  draft: ['action', 'draft'],
  forget: ['action'],
} as const;

type Kind = keyof typeof shapes;

/** A button as the one who taps it knows it: its label, and what it stands for. */
export type Button<Of extends Kind> = { label: string; data: string } & Record<
  (typeof shapes)[Of][number],
  string
>;

/** The buttons of one kind under a message. */
export function buttonsOf<Of extends Kind>(message: Message, kind: Of): Array<Button<Of>> {
  return message.keyboard.flat().flatMap(({ text, callback_data: data = '' }) => {
    const [found, ...values] = data.split(':');
    if (found !== kind) return [];
    const fields = Object.fromEntries(shapes[kind].map((field, index) => [field, values[index] ?? '']));
    return [{ label: text, data, ...fields } as Button<Of>];
  });
}
