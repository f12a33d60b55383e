import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');

const figure = z.object({ name: z.string(), value: z.number(), unit: z.string() });
const lastLine = z.object({ quick: z.literal(true), measured: z.record(z.string(), z.array(figure)) });

async function bench(...args: string[]): Promise<string> {
  const all = ['--import', './src/check-node.js', 'tests/bench/run-bench.ts', ...args];
  return (await promisify(execFile)(process.execPath, all, { cwd: root })).stdout;
}

// It reads what a bot uses of the machine from /proc.
const onLinux = it.skipIf(process.platform !== 'linux');

onLinux('a small run of the bench drives all three bots, and ends with its figures as JSON', async () => {
  const lines = (await bench('steps', '--quick')).trim().split('\n');
  const { measured } = lastLine.parse(JSON.parse(lines.at(-1) ?? ''));
  for (const bot of ['bare grammY', 'long builder', 'Hesabat']) {
    const rate = measured.steps?.find(({ name }) => name.startsWith(bot) && name.endsWith('steps'));
    expect(rate?.value, bot).toBeGreaterThan(0);
  }
});

it('a part that does not exist is refused with a sentence that names those that do', async () => {
  await expect(bench('speed')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /^Usage: .* steps, far, length, memory, report, growth, documents, entries/,
    ),
  });
});
