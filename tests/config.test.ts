import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadEnvFile, readConfig } from '#src/config.ts';

const token = '123456:ABC-DEF';

function read(env: Record<string, string>) {
  const outcome = readConfig({ BOT_TOKEN: token, ...env });
  if ('problem' in outcome) throw new Error(outcome.problem);
  return outcome.config;
}

describe('the environment', () => {
  it('without a token says what is missing, where to get it, and that the demo needs none', () => {
    const outcome = readConfig({});
    expect(outcome).toEqual({ problem: expect.stringMatching(/BOT_TOKEN.*@BotFather.*npm run demo/s) });
  });

  it('with a token alone is enough', () => {
    expect(read({})).toMatchObject({
      telegramApiRoot: 'https://api.telegram.org',
      databaseUrl: null,
      moderatorsChatId: null,
      moderatorsThreadId: null,
      adminIds: [],
      webhook: null,
      defaultLocale: 'az',
      timeZone: 'UTC',
      access: 'open',
      limits: {
        messages: { most: 120, seconds: 60 },
        files: { most: 1000, seconds: 86_400 },
        drafts: { most: 200, seconds: 86_400 },
        entries: { most: 100, seconds: 86_400 },
      },
      groupPace: 18,
      gazetteer: 'bundled',
      logLevel: 'info',
    });
  });

  it('is read in full', () => {
    expect(
      read({
        ADMIN_IDS: '1234567, 6012345678',
        MODERATORS_CHAT_ID: '-1001234567890/12',
        WEBHOOK_URL: 'https://bot.example.org/telegram',
        WEBHOOK_SECRET: 'a-secret_1',
        HOST: '0.0.0.0',
        PORT: '3001',
        ACCESS: 'invite',
        LIMITS: 'messages=30/minute,files=50/day,drafts=5/hour,entries=20/day',
        GROUP_PACE: 'off',
        GAZETTEER: 'off',
        DEFAULT_LOCALE: 'tr',
        TIME_ZONE: 'asia/baku',
      }),
    ).toMatchObject({
      adminIds: [1_234_567, 6_012_345_678],
      moderatorsChatId: -1_001_234_567_890,
      moderatorsThreadId: 12,
      webhook: { url: 'https://bot.example.org/telegram', secret: 'a-secret_1', host: '0.0.0.0', port: 3001 },
      access: 'invite',
      limits: {
        messages: { most: 30, seconds: 60 },
        files: { most: 50, seconds: 86_400 },
        drafts: { most: 5, seconds: 3600 },
        entries: { most: 20, seconds: 86_400 },
      },
      groupPace: null,
      gazetteer: null,
      defaultLocale: 'tr',
      timeZone: 'Asia/Baku',
    });
  });

  it('of limits changes those that are named; the others keep their figures', () => {
    const { limits } = read({});
    expect(read({ LIMITS: 'messages=10/minute' }).limits).toEqual({
      ...limits,
      messages: { most: 10, seconds: 60 },
    });
    expect(read({ LIMITS: 'entries=off' }).limits).toEqual({ ...limits, entries: null });
    expect(read({ LIMITS: 'off' }).limits).toEqual({});
  });

  it('lets the webhook server listen to this machine alone, unless the database is elsewhere', () => {
    const webhook = { WEBHOOK_URL: 'https://bot.example.org/telegram', WEBHOOK_SECRET: 'secret' };
    const hostOf = (env: Record<string, string>) => read({ ...webhook, ...env }).webhook?.host;
    expect(hostOf({})).toBe('127.0.0.1');
    expect(hostOf({ DATABASE_URL: 'postgres://somewhere/hesabat' })).toBeNull();
    expect(hostOf({ HOST: '::' })).toBe('::');
    expect(hostOf({ HOST: 'localhost', DATABASE_URL: 'postgres://somewhere/hesabat' })).toBe('localhost');
  });

  it('counts an empty value as not set', () => {
    expect(read({ DATABASE_URL: '', ADMIN_IDS: '', LIMITS: '', HOST: '', PORT: '' })).toEqual(read({}));
  });

  it.each([
    ['BOT_TOKEN', 'abc', '@BotFather'],
    ['TELEGRAM_API_ROOT', 'localhost:8081', 'http://localhost:8081'],
    ['DATABASE_URL', 'mysql://localhost/x', 'postgres://'],
    ['MODERATORS_CHAT_ID', '12345', 'negative number'],
    ['MODERATORS_CHAT_ID', '-1001234567890/x', 'negative number'],
    ['ADMIN_IDS', '1234567,@leyla', 'comma separated'],
    ['WEBHOOK_URL', 'bot.example.org', 'https://'],
    ['WEBHOOK_SECRET', 'with spaces', 'letters, digits'],
    ['PORT', '70000', '65535'],
    ['HEALTH_PORT', '0', '65535'],
    ['DATA_DIR', '~/hesabat', 'written out'],
    ['LOG_PRETTY', 'yes', 'on or off'],
    ['DEFAULT_LOCALE', 'de', 'az, ru, tr, en'],
    ['TIME_ZONE', 'Baku', 'Asia/Baku'],
    ['TIME_ZONE', '+04:00', 'Asia/Baku'],
    ['ACCESS', 'closed', 'open or invite'],
    ['LIMITS', 'messages=many', 'messages=120/minute'],
    ['LIMITS', 'messages', 'messages=120/minute'],
    ['LIMITS', 'photos=3/day', 'messages=120/minute'],
    ['HOST', 'bot.example.org', '127.0.0.1'],
    ['HOST', '127.0.0.300', '0.0.0.0'],
    ['HOST', '[::1]', '::'],
    ['ADMIN_IDS', '1234567,', 'comma separated'],
    ['ADMIN_IDS', '-5', 'comma separated'],
    ['GROUP_PACE', '0', 'number of messages a minute'],
    ['LOG_LEVEL', 'loud', 'warn'],
  ])('names a wrong %s and what was expected', (name, value, expected) => {
    const outcome = readConfig({ BOT_TOKEN: token, [name]: value });
    expect(outcome).toEqual({ problem: expect.stringContaining(`${name} is not valid`) });
    expect(outcome).toEqual({ problem: expect.stringContaining(expected) });
  });

  it('names all that is wrong at once, and shows none of it', () => {
    const outcome = readConfig({ BOT_TOKEN: 'secret stuff', PORT: 'x', ADMIN_IDS: 'a,b' });
    const problem = 'problem' in outcome ? outcome.problem : '';
    expect(problem.split('\n').map((line) => line.split(' ')[0])).toEqual(['BOT_TOKEN', 'ADMIN_IDS', 'PORT']);
    expect(problem).not.toContain('secret stuff');
  });

  it('takes the address of a Bot API server with a slash at its end as well', () => {
    expect(read({ TELEGRAM_API_ROOT: 'http://localhost:8081/' }).telegramApiRoot).toBe(
      'http://localhost:8081',
    );
  });

  it('needs another port for its health than for the webhook', () => {
    const webhook = { WEBHOOK_URL: 'https://bot.example.org/telegram', WEBHOOK_SECRET: 'secret' };
    const outcome = readConfig({ BOT_TOKEN: token, ...webhook, HEALTH_PORT: '8080' });
    expect(outcome).toEqual({ problem: expect.stringContaining('HEALTH_PORT is not valid') });
    expect(read({ HEALTH_PORT: '8080' }).health).toEqual({ host: '127.0.0.1', port: 8080 });
  });

  it('needs a secret for a webhook', () => {
    const outcome = readConfig({ BOT_TOKEN: token, WEBHOOK_URL: 'https://bot.example.org/telegram' });
    expect(outcome).toEqual({ problem: expect.stringContaining('WEBHOOK_SECRET') });
  });

  it('is filled up from .env, which does not override what is set', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hesabat-env-'));
    const before = process.cwd();
    onTestFinished(async () => {
      process.chdir(before);
      delete process.env.HESABAT_TEST_ONE;
      delete process.env.HESABAT_TEST_TWO;
      await rm(folder, { recursive: true });
    });
    process.chdir(folder);
    loadEnvFile();
    process.env.HESABAT_TEST_ONE = 'set';
    await writeFile('.env', 'HESABAT_TEST_ONE=file\nHESABAT_TEST_TWO=file\n');
    loadEnvFile();
    expect(process.env.HESABAT_TEST_ONE).toBe('set');
    expect(process.env.HESABAT_TEST_TWO).toBe('file');
  });
});

describe('the proxy', () => {
  const own = { TELEGRAM_API_ROOT: 'http://bots.example.org:8081' };

  it.each([
    ['none', {}, null],
    ['PROXY_URL', { PROXY_URL: 'http://a:b@proxy.example.org:3128' }, 'http://a:b@proxy.example.org:3128'],
    ['a SOCKS proxy', { PROXY_URL: 'socks5://127.0.0.1:1080' }, 'socks5://127.0.0.1:1080'],
    ['HTTPS_PROXY', { HTTPS_PROXY: 'http://proxy.example.org:3128' }, 'http://proxy.example.org:3128'],
    [
      'https_proxy without a protocol',
      { https_proxy: 'proxy.example.org:3128' },
      'http://proxy.example.org:3128',
    ],
    ['ALL_PROXY', { ALL_PROXY: 'socks5h://proxy.example.org' }, 'socks5h://proxy.example.org'],
    [
      'PROXY_URL before HTTPS_PROXY',
      { PROXY_URL: 'http://one.example', HTTPS_PROXY: 'http://two.example' },
      'http://one.example',
    ],
    ['none, as PROXY_URL is off', { PROXY_URL: 'off', HTTPS_PROXY: 'http://proxy.example.org' }, null],
    [
      'HTTPS_PROXY, as PROXY_URL is empty',
      { PROXY_URL: '', HTTPS_PROXY: 'http://a.example' },
      'http://a.example',
    ],
    ['none, as HTTP_PROXY is for other addresses', { HTTP_PROXY: 'http://proxy.example.org' }, null],
    [
      'HTTP_PROXY',
      { ...own, HTTP_PROXY: 'http://a.example', HTTPS_PROXY: 'http://b.example' },
      'http://a.example',
    ],
    [
      'none to this machine',
      { TELEGRAM_API_ROOT: 'http://localhost:8081', HTTP_PROXY: 'http://a.example' },
      null,
    ],
    [
      'PROXY_URL also to this machine',
      { TELEGRAM_API_ROOT: 'http://127.0.0.1:1', PROXY_URL: 'http://a.example' },
      'http://a.example',
    ],
    ['none, by NO_PROXY', { PROXY_URL: 'http://a.example', NO_PROXY: 'localhost, .telegram.org' }, null],
    ['none, by no_proxy of everything', { HTTPS_PROXY: 'http://a.example', no_proxy: '*' }, null],
    [
      'none, by NO_PROXY with its port',
      { ...own, PROXY_URL: 'http://a.example', NO_PROXY: 'example.org:8081' },
      null,
    ],
    [
      'the proxy, as NO_PROXY names another port',
      { ...own, PROXY_URL: 'http://a.example', NO_PROXY: 'example.org:80' },
      'http://a.example',
    ],
    [
      'the proxy, as NO_PROXY names another host',
      { PROXY_URL: 'http://a.example', NO_PROXY: 'gram.org' },
      'http://a.example',
    ],
  ])('is %s', (_, env, proxyUrl) => {
    expect(read(env)).toMatchObject({ proxyUrl });
  });

  it.each([
    [
      { PROXY_URL: 'ftp://proxy.example.org' },
      /^PROXY_URL is not valid: expected off, or an address such as/,
    ],
    [
      { HTTPS_PROXY: 'ftp://proxy.example.org' },
      /^HTTPS_PROXY, HTTP_PROXY or ALL_PROXY is not valid: .* set PROXY_URL to off/,
    ],
  ])('that is none is said in a sentence: %o', (env, sentence) => {
    expect(readConfig({ BOT_TOKEN: token, ...env })).toEqual({ problem: expect.stringMatching(sentence) });
  });
});
