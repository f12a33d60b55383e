import type { DeclaredCommand } from '#src/telegram/commands/declared.ts';

/** A button without what it carries and does: enough to tell whether a tap on it is for the person who sent it. */
export interface DeclaredButton extends Pick<DeclaredCommand, 'for' | 'evenIf' | 'startsConversation'> {
  /** How its data begins. */
  name: string;
  /** Whether this is its data, in whatever state. */
  isOn(data: string | undefined): boolean;
}
