import { badRequest, ViolationError } from '#tests/telegram-server/server/api-error.ts';
import type { ReplyInterface } from '#tests/telegram-server/state/message-record.ts';
import type { WireButton, WireInlineKeyboard } from '#tests/telegram-server/wire.ts';
import { readLink } from './links.ts';

/** What a bot attaches to a message: buttons of its own, or something for the place where people write. */
export interface Markup {
  inlineKeyboard?: WireInlineKeyboard | undefined;
  replyInterface?: ReplyInterface | undefined;
}

/** The ways an inline button can work; a button has exactly one. */
const inlineKinds = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'disabled',
  'pay',
];

const keyboardKinds = [
  'request_users',
  'request_chat',
  'request_contact',
  'request_location',
  'request_poll',
  'request_managed_bot',
  'web_app',
];

const looks = ['text', 'icon_custom_emoji_id', 'style'];

/** How many buttons of each kind there may be, in all and in a row. */
const inlineLimits = { all: 100, row: 8 };
const keyboardLimits = { all: 300, row: 12 };

const maxMarkupBytes = 10_240;
const maxDataBytes = 64;

/** Reads and checks a reply_markup. */
export function readMarkup(value: unknown): Markup {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null) throw badRequest('object expected as reply markup');
  if (Buffer.byteLength(JSON.stringify(value)) > maxMarkupBytes) throw badRequest('reply markup is too long');
  if ('inline_keyboard' in value) return { inlineKeyboard: readInlineKeyboard(value) };
  if ('keyboard' in value) return { replyInterface: readKeyboard(value) };
  if ('remove_keyboard' in value) {
    allowFields(value, ['remove_keyboard', 'selective'], 'ReplyKeyboardRemove');
    if (value.remove_keyboard !== true) throw new ViolationError('remove_keyboard must be true');
    return { replyInterface: { ...value, remove_keyboard: true } };
  }
  if ('force_reply' in value) {
    allowFields(value, ['force_reply', 'input_field_placeholder', 'selective'], 'ForceReply');
    if (value.force_reply !== true) throw new ViolationError('force_reply must be true');
    checkPlaceholder(value);
    return { replyInterface: { ...value, force_reply: true } };
  }
  throw new ViolationError('the reply_markup is of no known kind');
}

/** Reads and checks an inline keyboard; one without any buttons is none. */
export function readInlineKeyboard(value: object): WireInlineKeyboard | undefined {
  allowFields(value, ['inline_keyboard', 'force_reply'], 'InlineKeyboardMarkup');
  const rows = readRows(
    (value as { inline_keyboard?: unknown }).inline_keyboard,
    'inline_keyboard',
    inlineLimits,
  );
  const buttons = rows.map((row) => row.map(readInlineButton)).filter((row) => row.length > 0);
  return buttons.length > 0 ? { inline_keyboard: buttons } : undefined;
}

function readInlineButton(value: unknown): WireButton {
  if (typeof value !== 'object' || value === null) {
    throw badRequest("can't parse inline keyboard button: InlineKeyboardButton must be an Object");
  }
  allowFields(value, [...looks, ...inlineKinds], 'InlineKeyboardButton');
  const button = value as WireButton;
  if (typeof button.text !== 'string') {
    throw badRequest('can\'t parse inline keyboard button: Can\'t find field "text"');
  }
  if (button.text.trim() === '') throw badRequest('inline keyboard button text must be non-empty');
  // An empty string is as good as nothing to Telegram.
  const kinds = inlineKinds.filter((kind) => kind in button && button[kind] !== '');
  if (kinds.length === 0) {
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  }
  if (kinds.length > 1) throw new ViolationError(`a button is of several kinds at once: ${kinds.join(', ')}`);
  if (button.callback_data !== undefined) {
    const bytes = Buffer.byteLength(String(button.callback_data));
    if (typeof button.callback_data !== 'string' || bytes > maxDataBytes) {
      throw badRequest('BUTTON_DATA_INVALID');
    }
  }
  if (button.url !== undefined && !readLink(String(button.url))) {
    throw badRequest(`inline keyboard button URL '${String(button.url)}' is invalid: Wrong HTTP URL`);
  }
  return { ...button };
}

function readKeyboard(value: object): ReplyInterface {
  const options = ['is_persistent', 'resize_keyboard', 'one_time_keyboard', 'force_reply', 'selective'];
  allowFields(value, ['keyboard', 'input_field_placeholder', ...options], 'ReplyKeyboardMarkup');
  checkPlaceholder(value);
  const rows = readRows((value as { keyboard?: unknown }).keyboard, 'keyboard', keyboardLimits);
  const keyboard = rows.map((row) => row.map(readKeyboardButton));
  if (!keyboard.some((row) => row.length > 0)) throw new ViolationError('a keyboard has no buttons');
  return { ...value, keyboard };
}

function readKeyboardButton(value: unknown): WireButton {
  const button = typeof value === 'string' ? { text: value } : value;
  if (typeof button !== 'object' || button === null || !('text' in button)) {
    throw badRequest('can\'t parse keyboard button: Can\'t find field "text"');
  }
  allowFields(button, [...looks, ...keyboardKinds], 'KeyboardButton');
  if (typeof button.text !== 'string' || button.text.trim() === '') {
    throw badRequest('keyboard button text must be non-empty');
  }
  return { ...button, text: button.text };
}

function readRows(value: unknown, field: string, limits: { all: number; row: number }): unknown[][] {
  const isList = (row: unknown): row is unknown[] => Array.isArray(row);
  if (!isList(value) || !value.every(isList)) throw badRequest(`field "${field}" must be an Array of Arrays`);
  if (value.some((row) => row.length > limits.row)) {
    throw new ViolationError(`a row of the ${field} has more than ${limits.row} buttons`);
  }
  if (value.flat().length > limits.all) throw badRequest('reply markup is too long');
  return value;
}

function checkPlaceholder(value: object): void {
  const { input_field_placeholder: placeholder } = value as { input_field_placeholder?: unknown };
  if (placeholder === undefined) return;
  if (typeof placeholder !== 'string' || placeholder.length < 1 || placeholder.length > 64) {
    throw new ViolationError('input_field_placeholder must have 1 to 64 characters');
  }
}

function allowFields(value: object, allowed: readonly string[], where: string): void {
  const unknown = Object.keys(value).find((name) => !allowed.includes(name));
  if (unknown) throw new ViolationError(`unknown field ${unknown} of a ${where}`);
}
