import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { Api } from 'grammy';
import { describe, expect, it, onTestFinished } from 'vitest';
import { OperatorProblem } from '#src/domain/operator-error.ts';
import { startServer } from '#src/start-dependencies.ts';
import { createDatabase } from '#tests/support/database/database.ts';
import { startTelegram } from '#tests/telegram-server/telegram.ts';
import { openCopy } from './open-copy.ts';
import { openWebhook, secret } from './open-webhook.ts';

const hasIpv6 = Object.values(networkInterfaces()).some((found) =>
  found?.some(({ family }) => family === 'IPv6'),
);

async function world() {
  const telegram = await startTelegram();
  onTestFinished(() => telegram.stop());
  const database = await createDatabase();
  onTestFinished(database.remove);
  return { telegram, database };
}

async function canReach(address: string, port: number): Promise<boolean> {
  const socket = connect(port, address);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

describe('the webhook server', () => {
  // Only Linux has all of 127.0.0.0/8 by itself.
  it.skipIf(process.platform !== 'linux')('listens at no other address than the one it is told', async () => {
    const { server } = await openWebhook(await world(), { host: '127.0.0.1' });
    expect(await canReach('127.0.0.1', server.port)).toBe(true);
    expect(await canReach('127.0.0.2', server.port)).toBe(false);
  });

  it.each(['0.0.0.0', null])('listens at every address with %s', async (host) => {
    const { server } = await openWebhook(await world(), { host });
    expect(await canReach('127.0.0.1', server.port)).toBe(true);
    if (process.platform === 'linux') expect(await canReach('127.0.0.2', server.port)).toBe(true);
  });

  it.skipIf(!hasIpv6)('listens at an address of IPv6', async () => {
    const { server } = await openWebhook(await world(), { host: '::1' });
    expect(await canReach('::1', server.port)).toBe(true);
    expect(await canReach('127.0.0.1', server.port)).toBe(false);
  });
});

describe('where the webhook server cannot listen, the operator is told what to set', () => {
  async function startAt(where: { host: string | null; port: number }): Promise<unknown> {
    const { telegram, database } = await world();
    const { inbox, logger } = await openCopy(database, { handle: async () => {} });
    const account = telegram.createBot({ username: 'hesabat_bot' });
    const api = new Api(account.token, { apiRoot: telegram.apiRoot });
    const webhook = { url: 'http://127.0.0.1:9/updates', secret, now: () => new Date(), ...where };
    const outcome = await startServer(api, inbox, webhook, { logger }).catch((error: unknown) => error);
    expect(telegram.journal.calls('setWebhook')).toEqual([]);
    return outcome;
  }

  it('at an address that is not of this machine', async () => {
    // TEST-NET-1: nobody has it.
    expect(await startAt({ host: '192.0.2.1', port: 0 })).toEqual(
      new OperatorProblem(
        'The bot cannot listen on HOST 192.0.2.1 (EADDRNOTAVAIL): set HOST to an address of this machine, or to 0.0.0.0 for all of them.',
      ),
    );
  });

  it('at a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    expect(await startAt({ host: '127.0.0.1', port })).toEqual(
      new OperatorProblem(`Another program listens on port ${port}: set PORT to another one.`),
    );
  });
});
