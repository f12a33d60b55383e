import { z } from 'zod';
import { defineButton } from './button.ts';

/**
 * Runs the command that somebody wrote anonymously, in the name and with the rights of whoever taps. Who may use the
 * command is checked then, as if it were typed.
 */
export const confirmButton = defineButton(
  'anonymous',
  { for: 'everybody', where: 'both', stale: 'anonymous-over', popsUp: true },
  { command: z.string() },
);
