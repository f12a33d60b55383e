import { defineButtons } from '#src/telegram/buttons/button.ts';

/** Of one's own data. Whoever taps is the person it is about; a button says no more than what to do. */
export const forgetButtons = defineButtons(
  'forget',
  { for: 'everybody', where: 'private', evenIf: 'over-limit' },
  { data: {}, ask: {}, stay: {}, go: {}, yes: {}, no: {} },
);
