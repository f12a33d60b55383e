import { defineButtons } from '#src/telegram/buttons/button.ts';

/** The buttons of /privacy and /forget. They concern the person who taps, so they carry no id. */
export const forgetButtons = defineButtons(
  'forget',
  { for: 'everybody', where: 'private', evenIf: 'over-limit' },
  { data: {}, ask: {}, stay: {}, go: {}, yes: {}, no: {} },
);
