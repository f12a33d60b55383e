import { z } from 'zod';
import { defineButton } from './button.ts';

/**
 * Runs the command that somebody wrote anonymously, in the name and with the rights of whoever taps. Who may use the
 * command is checked then, as if it were typed.
 *
 * What was written after the command stands in the message that the button replies to. One word, such as a language, is
 * carried besides, because that message may be deleted.
 */
export const confirmButton = defineButton(
  'anonymous',
  { for: 'everybody', where: 'both', stale: 'anonymous-over', popsUp: true },
  { command: z.string(), argument: z.string() },
);
