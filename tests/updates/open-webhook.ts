import { Api } from 'grammy';
import { onTestFinished } from 'vitest';
import { startWebhook, type WebhookOptions } from '#src/updates/webhook.ts';
import type { TestDatabase } from '#tests/support/database/database.ts';
import type { Telegram } from '#tests/telegram-server/telegram.ts';
import { openCopy } from './open-copy.ts';

export const secret = 'a-long_secret';

export interface Call {
  path?: string;
  method?: string;
  token?: string | null;
}

/** A copy of the bot that Telegram calls, and what calls it; ends with the test. */
export async function openWebhook(
  { database, telegram }: { database: TestDatabase; telegram: Telegram },
  {
    handle = async () => {},
    ...options
  }: { handle?: (payload: unknown) => Promise<void> } & Partial<Pick<WebhookOptions, 'host' | 'now'>> = {},
) {
  const copy = await openCopy(database, { handle });
  const account = telegram.createBot({ username: `bot_${Date.now()}` });
  const api = new Api(account.token, { apiRoot: telegram.apiRoot });
  const server = await startWebhook(
    api,
    copy.inbox,
    { url: 'http://127.0.0.1:9/updates', secret, host: '127.0.0.1', port: 0, ...options },
    { logger: copy.logger },
  );
  onTestFinished(server.stop);
  return {
    ...copy,
    server,
    /** Calls it with a body: bytes and texts as they are, anything else as JSON. */
    send(
      body: unknown,
      { path = '/updates', method = 'POST', token = secret }: Call = {},
    ): Promise<Response> {
      const sent = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
      return fetch(`http://127.0.0.1:${server.port}${path}`, {
        method,
        headers: token === null ? {} : { 'x-telegram-bot-api-secret-token': token },
        ...(method === 'POST' ? { body: sent } : {}),
      });
    },
  };
}

/** An update with a message of Aysel's. */
export const message = (updateId: number, text = 'Hello') => ({
  update_id: updateId,
  message: { message_id: 1, date: 1, chat: { id: 7, type: 'private' }, from: { id: 7 }, text },
});
