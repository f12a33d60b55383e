import { defineButton } from './button.ts';

/** Does nothing: the headings of a calendar, the number of a page. */
export const idleButton = defineButton('none', { for: 'organizer', where: 'both' }, {});
