import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, badRequest } from '#tests/telegram-server/server/api-error.ts';
import type { BotAccount } from '#tests/telegram-server/state/bot-account.ts';
import type { WireUpdate } from '#tests/telegram-server/wire.ts';
import { type ApiMethod, type Call, Remarked } from './method.ts';

const updateKinds = [
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'business_connection',
  'business_message',
  'edited_business_message',
  'deleted_business_messages',
  'message_reaction',
  'message_reaction_count',
  'inline_query',
  'chosen_inline_result',
  'callback_query',
  'shipping_query',
  'pre_checkout_query',
  'purchased_paid_media',
  'poll',
  'poll_answer',
  'my_chat_member',
  'chat_member',
  'chat_join_request',
  'chat_boost',
  'removed_chat_boost',
];

/** The poll of a bot that is waiting; a newer one ends it. */
const waiting = new WeakMap<BotAccount, AbortController>();

/** getUpdates, setWebhook, deleteWebhook, getWebhookInfo. */
export const receivingMethods: Record<string, ApiMethod> = {
  getUpdates: { parameters: ['offset', 'limit', 'timeout', 'allowed_updates'], run: getUpdates },
  setWebhook: {
    parameters: ['url', 'max_connections', 'allowed_updates', 'drop_pending_updates', 'secret_token'],
    unmodelled: ['certificate', 'ip_address'],
    run: (call) => {
      const url = call.parameters.text('url').trim();
      return url === '' ? deleteWebhook(call) : setWebhook(call, url);
    },
  },
  deleteWebhook: { parameters: ['drop_pending_updates'], run: deleteWebhook },
  getWebhookInfo: {
    parameters: [],
    run: ({ bot }) => ({
      url: bot.webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: bot.queue.size,
      last_error_date: bot.webhook?.lastErrorDate,
      last_error_message: bot.webhook?.lastErrorMessage,
      max_connections: bot.webhook?.maxConnections,
      ip_address: bot.webhook && '127.0.0.1',
      allowed_updates: bot.queue.allowed && [...bot.queue.allowed],
    }),
  },
};

async function getUpdates(call: Call): Promise<WireUpdate[]> {
  const { bot, parameters, hangup } = call;
  if (bot.webhook) {
    throw conflict(
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  }
  const offset = parameters.integer('offset') ?? 0;
  const limit = Math.min(Math.max(parameters.integer('limit') ?? 100, 1), 100);
  const timeoutMs = Math.min(Math.max(parameters.integer('timeout') ?? 0, 0), 50) * 1000;
  readAllowed(call);
  waiting.get(bot)?.abort();
  if (offset !== 0) bot.queue.confirmBefore(offset);
  if (bot.queue.size > 0 || timeoutMs === 0) return bot.queue.take(limit);
  await newUpdate(bot, timeoutMs, hangup());
  return bot.queue.take(limit);
}

async function newUpdate(bot: BotAccount, timeoutMs: number, hangup: AbortSignal): Promise<void> {
  const superseded = new AbortController();
  const arrived = new AbortController();
  waiting.set(bot, superseded);
  const stopListening = bot.queue.onUpdate(() => arrived.abort());
  try {
    const signal = AbortSignal.any([superseded.signal, arrived.signal, hangup]);
    await sleep(timeoutMs, undefined, { signal }).catch(() => undefined);
  } finally {
    stopListening();
    if (waiting.get(bot) === superseded) waiting.delete(bot);
  }
  if (!superseded.signal.aborted) return;
  throw bot.webhook
    ? conflict('terminated by setWebhook request')
    : conflict('terminated by other getUpdates request; make sure that only one bot instance is running');
}

function setWebhook(call: Call, url: string): Remarked {
  const { bot, parameters } = call;
  if (!isWebhookUrl(url)) throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  const secretToken = parameters.text('secret_token') || undefined;
  if (secretToken && secretToken.length > 256) throw badRequest('secret token is too long');
  if (secretToken && !/^[\w-]+$/.test(secretToken)) {
    throw badRequest('secret token contains unallowed characters');
  }
  const maxConnections = Math.min(Math.max(parameters.integer('max_connections') ?? 40, 1), 100);
  const allowedBefore = bot.queue.allowed;
  readAllowed(call);
  if (parameters.flag('drop_pending_updates')) bot.queue.clear();
  const old = bot.webhook;
  bot.webhook = { url, secretToken, maxConnections, lastErrorDate: undefined, lastErrorMessage: undefined };
  waiting.get(bot)?.abort();
  call.world.changed();
  const same =
    old?.url === url &&
    old.secretToken === secretToken &&
    old.maxConnections === maxConnections &&
    allowedBefore === bot.queue.allowed;
  return new Remarked(true, same ? 'Webhook is already set' : 'Webhook was set');
}

function deleteWebhook({ world, bot, parameters }: Call): Remarked {
  if (parameters.flag('drop_pending_updates')) bot.queue.clear();
  const had = bot.webhook !== undefined;
  bot.webhook = undefined;
  world.changed();
  return new Remarked(true, had ? 'Webhook was deleted' : 'Webhook is already deleted');
}

/** Takes over the kinds of updates the bot asks for; an empty list means the usual ones. */
function readAllowed({ bot, parameters }: Call): void {
  const list = parameters.list('allowed_updates');
  if (!list) return;
  for (const kind of list) {
    if (!updateKinds.includes(kind as string))
      throw parameters.wrong(`there are no updates "${String(kind)}"`);
  }
  bot.queue.allowed = list.length > 0 ? new Set(list as string[]) : undefined;
}

/** Telegram wants HTTPS; the stand-in also takes plain HTTP to this very machine. */
function isWebhookUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  const isLoopback = hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]';
  return protocol === 'https:' || (protocol === 'http:' && isLoopback);
}

function conflict(description: string): ApiError {
  return new ApiError(409, `Conflict: ${description}`);
}
