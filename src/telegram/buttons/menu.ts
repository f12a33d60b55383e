import { defineButton } from './button.ts';

/** Of the greeting, and of whatever ends: where one can go from there. */
export const newButton = defineButton(
  'menu:new',
  { for: 'organizer', where: 'private', startsConversation: true },
  {},
);

/** What was sent before can be withdrawn, also by whom the committee blocked. */
export const myButton = defineButton(
  'menu:my',
  { for: 'everybody', where: 'private', evenIf: 'blocked' },
  {},
);

export const languageButton = defineButton('menu:language', { for: 'everybody', where: 'both' }, {});
