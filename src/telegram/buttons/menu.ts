import { defineButton } from './button.ts';

/** The buttons of the main menu, which is shown with the greeting and after other things have ended. */
export const newButton = defineButton(
  'menu:new',
  { for: 'organizer', where: 'private', startsConversation: true },
  {},
);

/** Blocked people can use it too, to withdraw what they sent before. */
export const myButton = defineButton(
  'menu:my',
  { for: 'everybody', where: 'private', evenIf: 'blocked' },
  {},
);

export const languageButton = defineButton('menu:language', { for: 'everybody', where: 'both' }, {});
