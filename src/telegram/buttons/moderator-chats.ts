import { z } from 'zod';
import { defineButtons } from './button.ts';
import { number, orNull } from './fields.ts';

/** The id of a moderators' chat. Admins may see all of them. */
const chat = number;

/**
 * The buttons by which admins choose what comes to which moderators' chat: in /campaign, and in a group after /setup.
 * What is chosen so far belongs to the message, so its buttons carry only what they change.
 */
export const chatButtons = defineButtons(
  'chats',
  { for: 'admin', where: 'both', refusal: 'setup-refused', stale: 'toast-changed', popsUp: 'all' },
  {
    list: {},
    open: { chat },
    choose: { chat },
    remove: { chat, heir: orNull(number) },
    'remove-yes': { chat, heir: orNull(number) },
    country: { code: z.string().regex(/^[A-Z][A-Z0-9]{1,9}$/) },
    category: { category: number },
    rest: {},
    /** The place takes the place of a present chat. */
    instead: { chat },
    save: {},
    cancel: {},
  },
);
