import { flatImage } from '#tests/telegram-server/content/flat-image.ts';
import { startTelegram, type TelegramOptions } from '#tests/telegram-server/telegram.ts';
import type { WireMessage, WireUpdate } from '#tests/telegram-server/wire.ts';

/** What came of a call. */
export interface Reply {
  ok: boolean;
  status: number;
  result: unknown;
  description: string | undefined;
  parameters: { retry_after?: number; migrate_to_chat_id?: number } | undefined;
}

/** One behaviour: what it is called, how to bring it about, and what `outcome` says then. */
export type Row = readonly [name: string, act: (stage: ConformanceStage) => Promise<Reply>, expected: string];

export type ConformanceStage = Awaited<ReturnType<typeof setUpStage>>;

/** A small world to try behaviours in: a bot, people who know it and one who does not, groups of each kind. */
export async function setUpStage(options: TelegramOptions = {}) {
  const telegram = await startTelegram(options);
  const bot = telegram.createBot({ username: 'tea_bot', firstName: 'Tea' });
  const otherBot = telegram.createBot({ username: 'coffee_bot' });
  const aysel = telegram.createPerson({ firstName: 'Aysel', languageCode: 'az', username: 'aysel' });
  const kamran = telegram.createPerson({ firstName: 'Kamran', languageCode: 'ru' });
  const stranger = telegram.createPerson({ firstName: 'Stranger' });
  const group = telegram.createGroup({ title: 'Plain', bot, members: [aysel], longAgo: true });
  const supergroup = telegram.createGroup({
    title: 'Super',
    bot,
    members: [aysel],
    admins: [kamran],
    supergroup: true,
    botIsAdmin: true,
    longAgo: true,
  });
  const chat = aysel.privateChatWith(bot);
  const first = await aysel.send(chat, '/start');

  /** Calls a method as JSON and tells what came. */
  async function call(method: string, parameters: object = {}, token = bot.token): Promise<Reply> {
    const response = await fetch(`${telegram.apiRoot}/bot${token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(parameters),
    });
    return { status: response.status, ...((await response.json()) as Omit<Reply, 'status'>) };
  }

  /** Calls a method with files, which the parameters mention as attach://name or by their own name. */
  async function upload(
    method: string,
    parameters: object,
    files: Record<string, Uint8Array>,
  ): Promise<Reply> {
    const form = new FormData();
    for (const [name, value] of Object.entries(parameters)) {
      form.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
    }
    for (const [name, bytes] of Object.entries(files)) {
      form.set(name, new File([Uint8Array.from(bytes)], `${name}.png`));
    }
    const response = await fetch(`${telegram.apiRoot}/bot${bot.token}/${method}`, {
      method: 'POST',
      body: form,
    });
    return { status: response.status, ...((await response.json()) as Omit<Reply, 'status'>) };
  }

  /** Sends Aysel a text. */
  const say = (parameters: object = {}) =>
    call('sendMessage', { chat_id: chat.id, text: 'Tea?', ...parameters });

  /** Sends Aysel a picture. */
  const show = (bytes: Uint8Array = flatImage(40, 30), parameters: object = {}) =>
    upload('sendPhoto', { chat_id: chat.id, ...parameters }, { photo: bytes });

  /** Sends Aysel something and then edits it. */
  async function edit(
    method: string,
    parameters: object,
    original: () => Promise<Reply> = say,
  ): Promise<Reply> {
    const { message_id } = messageOf(await original());
    return call(method, { chat_id: chat.id, message_id, ...parameters });
  }

  /** All updates that wait, confirmed at once. */
  async function updates(parameters: object = {}): Promise<WireUpdate[]> {
    const found = (await call('getUpdates', parameters)).result as WireUpdate[];
    await call('getUpdates', { offset: (found.at(-1)?.update_id ?? -1) + 1 });
    return found;
  }

  const people = { aysel, kamran, stranger };
  const chats = { chat, group, supergroup };
  return { telegram, bot, otherBot, ...people, ...chats, first, call, upload, say, show, edit, updates };
}

/** The message a call has returned. */
export function messageOf(reply: Reply): WireMessage {
  if (!reply.ok) throw new Error(`Refused: ${reply.description}`);
  return reply.result as WireMessage;
}

/** A reply in one line: `ok`, or the code and the description. */
export function outcome(reply: Reply): string {
  return reply.ok ? 'ok' : `${reply.status} ${reply.description}`;
}

/** An inline keyboard of one row of buttons that call back. */
export function keyboard(...labels: string[]): object {
  return { inline_keyboard: [labels.map((text) => ({ text, callback_data: text.toLowerCase() }))] };
}
