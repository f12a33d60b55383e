/**
 * What the bot may lack in a group where it can write: to send photos, or to be an administrator, without which Telegram may
 * not tell it who is a member.
 */
export type Right = 'photos' | 'administrator';
