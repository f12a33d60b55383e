import { Writable } from 'node:stream';
import { DrizzleQueryError } from 'drizzle-orm/errors';
import { GrammyError, HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { createLogger, createReminder } from '#src/logger.ts';
import { openPrettyLog } from '#src/pretty-log.ts';

const token = '123456:ABC-DEF_ghi-JKL';

/** What one line of the log holds when this error is logged. */
function logged(err: unknown, isExpected = () => false): string {
  let line = '';
  const sink = new Writable({
    write(chunk, _encoding, done) {
      line += chunk;
      done();
    },
  });
  createLogger('info', token, { destination: sink, isExpected }).error({ err }, 'failed');
  expect(line).toContain('failed');
  return line;
}

describe('the log', () => {
  it('tells expected trouble by its cause alone, without the lines of code where it was thrown', () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });
    const query = new DrizzleQueryError('select 1', [], cause);
    expect(JSON.parse(logged(query, () => true)).err).toEqual({
      type: 'Error',
      message: 'connect ECONNREFUSED 127.0.0.1:5432',
      code: 'ECONNREFUSED',
    });
    expect(JSON.parse(logged(query)).err).toHaveProperty('stack');
  });

  it('never shows the token, not even inside an address or a cause', () => {
    const cause = new Error(`request to https://api.example.org/bot${token}/sendMessage failed`);
    const line = logged(new HttpError(`Network request for 'sendMessage' failed!`, cause));
    expect(line).toContain('sendMessage');
    expect(line).not.toContain(token);
  });

  it('never shows what people wrote: the payload of a call', () => {
    const error = new GrammyError(
      'Call failed',
      { ok: false, error_code: 400, description: 'Bad Request' },
      'sendMessage',
      { text: 'A private word' },
    );
    const line = logged(error);
    expect(line).toContain('"errorCode":400');
    expect(line).not.toContain('A private word');
  });

  it.each([
    'A private word',
    'Two lines\n    at home: A private word',
    'a\nparams: b\n    at A private word',
  ])('never shows what people wrote, whatever it looks like: %j', (words) => {
    const query = new DrizzleQueryError('insert into entries values ($1)', [words, 7], new Error('gone'));
    const line = logged(new Error('outer', { cause: new Error('inner', { cause: query }) }));
    expect(line).toContain('outer');
    expect(line).toContain('inner');
    expect(line).toContain('gone');
    expect(line).toContain('logger.test.ts');
    expect(line).not.toContain('private');
    expect(line).not.toContain('home');
  });

  it('never shows what people wrote: the values of a query', () => {
    const error = new DrizzleQueryError(
      'insert into entries values ($1)',
      ['A private word'],
      new Error('gone'),
    );
    const line = logged(error);
    expect(line).toContain('insert into entries');
    expect(line).toContain('gone');
    expect(line).not.toContain('A private word');
  });

  it('tells trouble that goes on when it begins, when it changes, and when it begins anew', () => {
    const reminder = createReminder();
    expect(['away', 'away', 'refused', 'refused'].map(reminder.isDue)).toEqual([true, false, true, false]);
    reminder.reset();
    expect(reminder.isDue('refused')).toBe(true);
  });
});

describe('the log of a terminal', () => {
  it('is for a person to read: the time, the level, what happened, its facts, and where an error was thrown', () => {
    const said: string[] = [];
    const destination = openPrettyLog({ write: (text) => said.push(text) });
    const log = createLogger('info', token, { destination });
    log.info({ lines: 3 }, 'loaded');
    log.error({ err: new Error('gone') }, 'failed');
    expect(said[0]).toMatch(/^\d\d:\d\d:\d\d INFO {2}loaded lines=3\n$/);
    expect(said[1]).toMatch(/ERROR failed: gone\n {4}at .*logger\.test\.ts/);
  });
});
