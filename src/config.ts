import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { chooseProxy, isExempt, proxyProtocols } from './choose-proxy.ts';
import { parseDatabaseAddress } from './domain/database-address.ts';
import { findTimeZone } from './domain/dates/time-zone.ts';
import { locales } from './domain/locale.ts';
import { OperatorProblem } from './domain/operator-error.ts';

/** An empty value in an .env file means "not set". */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const telegramId = z.coerce.number().int();

const rate = z
  .string()
  .trim()
  .regex(/^\d+\/(minute|hour|day)$/)
  .transform((text) => {
    const [count, per] = text.split('/') as [string, 'minute' | 'hour' | 'day'];
    return { most: Number(count), seconds: { minute: 60, hour: 3600, day: 86_400 }[per] };
  });

const off = z.literal('off').transform(() => null);

const rateOrOff = z.union([off, rate]);

/** How much one person may do in a period. Null, or a kind that is missing, means no limit. */
const limitsByKind = z.strictObject({
  /** Taps and files count as messages too: an album of ten photos is ten messages. */
  messages: rateOrOff.default({ most: 120, seconds: 60 }),
  files: rateOrOff.default({ most: 1000, seconds: 86_400 }),
  drafts: rateOrOff.default({ most: 200, seconds: 86_400 }),
  entries: rateOrOff.default({ most: 100, seconds: 86_400 }),
});

type Limits = Partial<z.infer<typeof limitsByKind>>;

/** Kinds that LIMITS does not name keep their default. */
const limits = z.union([
  off.transform((): Limits => ({})),
  z
    .string()
    .regex(/^[^=,]+=[^=,]+(,[^=,]+=[^=,]+)*$/)
    .transform((text) => Object.fromEntries(text.split(',').map((part) => part.trim().split('='))))
    .pipe(limitsByKind),
]);

const timeZone = z.string().transform((name, check) => {
  const zone = findTimeZone(name.trim());
  if (zone !== null) return zone;
  check.addIssue({ code: 'custom', message: 'not a time zone' });
  return z.NEVER;
});

const onOrOff = z.enum(['on', 'off']).transform((word) => word === 'on');

const pace = z.union([off, z.coerce.number().int().min(1).max(1000)]);

/** What is wrong with it is told by its parser, which knows more than that something is. */
const databaseUrl = z.string().superRefine((text, check) => {
  const parsed = parseDatabaseAddress(text);
  if ('problem' in parsed) check.addIssue({ code: 'custom', params: { problem: parsed.problem } });
});

const storage = z.object({
  /** The operator's own Postgres. Unset: the bot starts the embedded one. */
  DATABASE_URL: optional(databaseUrl),
  /** The folder of the embedded database, and of report files while they are sent. */
  DATA_DIR: optional(z.string().regex(/^[^~]/)),
});

const placesOf = (env: z.infer<typeof storage>) => ({
  databaseUrl: env.DATABASE_URL ?? null,
  dataDir: resolve(env.DATA_DIR ?? 'data'),
});

/** Where the bot keeps its data. The operator's commands need no other setting. */
export type StorageConfig = ReturnType<typeof placesOf>;

/** A group, and perhaps its topic: `-1001234567890/12`. The topic General, whose number is 1, is the group itself. */
const groupOrTopic = z
  .string()
  .regex(/^-[1-9]\d{0,15}(\/[1-9]\d{0,8})?$/)
  .transform((text) => {
    const [chatId = '', threadId = '1'] = text.split('/');
    return { chatId: Number(chatId), threadId: threadId === '1' ? null : Number(threadId) };
  });

const settings = z.object({
  /** The bot's token, from @BotFather. */
  BOT_TOKEN: z.string().regex(/^\d+:[\w-]+$/),
  /** The address of a Bot API server other than Telegram's own. */
  TELEGRAM_API_ROOT: optional(z.url({ protocol: /^https?$/ })),
  /** The proxy for calls and downloads. `off`: none, whatever the variables of other programs say. */
  PROXY_URL: optional(z.union([off, z.url({ protocol: proxyProtocols })])),
  ...storage.shape,
  /** The moderators' group, which gets the cards, and perhaps its topic. Unset: an admin writes /setup there. */
  MODERATORS_CHAT_ID: optional(groupOrTopic),
  /** Telegram user ids, comma separated. */
  ADMIN_IDS: z.preprocess(
    (value) => (typeof value === 'string' && value !== '' ? value.split(',') : []),
    z.array(telegramId.positive()),
  ),
  /** The public address that Telegram calls. Unset: the bot polls for updates. */
  WEBHOOK_URL: optional(z.url({ protocol: /^https?$/ })),
  WEBHOOK_SECRET: optional(z.string().regex(/^[\w-]{1,256}$/)),
  /** Where the webhook server listens: an address of this machine, and a port. */
  HOST: optional(z.union([z.ipv4(), z.ipv6(), z.literal('localhost')])),
  PORT: optional(z.coerce.number().int().min(0).max(65_535)),
  /** Where whoever watches over the bot asks about its health, on HOST. Unset: nobody can. */
  HEALTH_PORT: optional(z.coerce.number().int().min(1).max(65_535)),
  /** For people whose phone is set to a language that the bot does not have. */
  DEFAULT_LOCALE: optional(z.enum(locales)),
  /** The IANA name of the time zone of campaigns that have none of their own. */
  TIME_ZONE: optional(timeZone),
  /** Who may report: `open` is everybody, `invite` is people with a role. Invitation links give roles. */
  ACCESS: optional(z.enum(['open', 'invite'])),
  /** How much one person may send and report. */
  LIMITS: optional(limits),
  /** Messages per minute to one group. Telegram's limit is 20. */
  GROUP_PACE: optional(pace),
  /** A file in GeoNames' format to recognize cities by, instead of the bundled one. `off`: no recognition. */
  GAZETTEER: optional(z.string()),
  /** Whether the log is for a person to read. Unset: if its output is a terminal. */
  LOG_PRETTY: optional(onOrOff),
  LOG_LEVEL: optional(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])),
});

const environment = settings
  .refine((env) => env.WEBHOOK_URL === undefined || env.WEBHOOK_SECRET !== undefined, {
    path: ['WEBHOOK_SECRET'],
    message: 'needed together with WEBHOOK_URL',
  })
  .refine((env) => env.WEBHOOK_URL === undefined || env.HEALTH_PORT !== (env.PORT ?? 8080), {
    path: ['HEALTH_PORT'],
    message: 'another one than PORT',
  })
  .transform((env) => ({
    botToken: env.BOT_TOKEN,
    telegramApiRoot: env.TELEGRAM_API_ROOT?.replace(/\/+$/, '') ?? 'https://api.telegram.org',
    proxyUrl: env.PROXY_URL,
    ...placesOf(env),
    moderatorsChatId: env.MODERATORS_CHAT_ID?.chatId ?? null,
    moderatorsThreadId: env.MODERATORS_CHAT_ID?.threadId ?? null,
    adminIds: env.ADMIN_IDS,
    webhook:
      env.WEBHOOK_URL && env.WEBHOOK_SECRET
        ? {
            url: env.WEBHOOK_URL,
            secret: env.WEBHOOK_SECRET,
            // Without DATABASE_URL all runs on one machine, the reverse proxy too: loopback is enough.
            host: env.HOST ?? (env.DATABASE_URL === undefined ? '127.0.0.1' : null),
            port: env.PORT ?? 8080,
          }
        : null,
    health: env.HEALTH_PORT === undefined ? null : { host: env.HOST ?? '127.0.0.1', port: env.HEALTH_PORT },
    defaultLocale: env.DEFAULT_LOCALE ?? ('az' as const),
    timeZone: env.TIME_ZONE ?? 'UTC',
    access: env.ACCESS ?? ('open' as const),
    limits: env.LIMITS ?? limitsByKind.parse({}),
    groupPace: env.GROUP_PACE === undefined ? 18 : env.GROUP_PACE,
    gazetteer: env.GAZETTEER === 'off' ? null : (env.GAZETTEER ?? ('bundled' as const)),
    isLogPretty: env.LOG_PRETTY ?? null,
    logLevel: env.LOG_LEVEL ?? ('info' as const),
  }));

export interface Config extends Omit<z.infer<typeof environment>, 'proxyUrl'> {
  /** The proxy for calls and downloads; null for none. It may hold a password, so it must not be logged. */
  proxyUrl: string | null;
}

/** What a setting has to be. GAZETTEER takes any text, and what is wrong with DATABASE_URL is told by its parser. */
const expected: Record<Exclude<keyof typeof settings.shape, 'DATABASE_URL' | 'GAZETTEER'>, string> = {
  BOT_TOKEN: 'a token such as 123456:ABC-DEF, from @BotFather',
  TELEGRAM_API_ROOT: 'an address such as http://localhost:8081',
  PROXY_URL:
    'off, or an address such as http://user:password@proxy.example.org:3128 or socks5://127.0.0.1:1080; the protocols are http, https, socks5 and socks5h',
  DATA_DIR: 'the path of a folder, written out: ~ is not known here',
  MODERATORS_CHAT_ID:
    'the id of a group, a negative number such as -1001234567890, or of its topic, such as -1001234567890/12',
  ADMIN_IDS: 'Telegram user ids, comma separated, such as 1234567,7654321',
  WEBHOOK_URL: 'an address such as https://bot.example.org/telegram',
  WEBHOOK_SECRET: 'together with WEBHOOK_URL: 1 to 256 letters, digits, _ or -',
  HOST: 'an address of this machine such as 127.0.0.1, or 0.0.0.0 or :: for all of them',
  PORT: 'a port number from 0 to 65535',
  HEALTH_PORT: 'a port number from 1 to 65535, another one than PORT',
  DEFAULT_LOCALE: `one of ${locales.join(', ')}`,
  TIME_ZONE: 'the IANA name of a time zone such as Asia/Baku or Europe/Berlin, or UTC',
  ACCESS: 'open or invite',
  LIMITS: 'off, or limits such as messages=120/minute,files=1000/day,drafts=200/day,entries=100/day',
  GROUP_PACE: 'off, or the number of messages a minute from 1 to 1000',
  LOG_PRETTY: 'on or off',
  LOG_LEVEL: 'one of fatal, error, warn, info, debug, trace, silent',
};

export type ConfigOutcome = { config: Config } | { problem: string };

/** Reads the settings from the environment. `problem` is a text for the operator that names every wrong value. */
export function readConfig(env: NodeJS.ProcessEnv): ConfigOutcome {
  if (!env.BOT_TOKEN) {
    return {
      problem:
        'BOT_TOKEN is missing: create a bot with @BotFather on Telegram, put BOT_TOKEN=<its token> into the environment or into .env and start again. To look around without a token, use "npm run demo".',
    };
  }
  const result = environment.safeParse(env);
  if (!result.success) return { problem: describeIssues(result.error) };
  const { proxyUrl, ...config } = result.data;
  if (proxyUrl !== undefined) {
    const isDirect = proxyUrl === null || isExempt(env, config.telegramApiRoot);
    return { config: { ...config, proxyUrl: isDirect ? null : proxyUrl } };
  }
  const named = chooseProxy(env, config.telegramApiRoot);
  if (named !== null && !z.url({ protocol: proxyProtocols }).safeParse(named).success) {
    return {
      problem: `HTTPS_PROXY, HTTP_PROXY or ALL_PROXY is not valid: expected ${expected.PROXY_URL}. Or set PROXY_URL to off.`,
    };
  }
  return { config: { ...config, proxyUrl: named } };
}

/** Reads only where the bot keeps its data: the operator's commands need no token. */
export function readStorageConfig(env: NodeJS.ProcessEnv): { config: StorageConfig } | { problem: string } {
  const result = storage.transform(placesOf).safeParse(env);
  return result.success ? { config: result.data } : { problem: describeIssues(result.error) };
}

function describeIssues({ issues }: z.ZodError): string {
  const sentences = issues.map((issue) => {
    const name = String(issue.path[0]) as keyof typeof expected;
    const problem = issue.code === 'custom' ? issue.params?.problem : undefined;
    return `${name} ${problem ?? `is not valid: expected ${expected[name]}`}.`;
  });
  return [...new Set(sentences)].join('\n');
}

/**
 * Loads `.env` from the current folder, if there is one. Variables that are already set keep their value.
 * @throws OperatorProblem if it cannot be read
 */
export function loadEnvFile(): void {
  if (!existsSync('.env')) return;
  try {
    process.loadEnvFile('.env');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new OperatorProblem(
      `The file .env in ${process.cwd()} cannot be read (${code}): let the user that the bot runs as read it, or remove it.`,
    );
  }
}
