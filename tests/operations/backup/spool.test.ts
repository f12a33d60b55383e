import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createFolder } from '#tests/support/programs/run-operation.ts';

const root = join(import.meta.dirname, '../../..');

/** A process that ends by itself while sixteen files at a time are being written in its folder. */
const endsWhileWriting = `
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSpool } from '#src/operations/backup/spool.ts';
const folder = openSpool(process.env.FOLDER);
let written = 0;
const keepWriting = () => writeFile(join(folder, String(written++)), '').finally(keepWriting);
for (let writer = 0; writer < 16; writer += 1) keepWriting();
setTimeout(() => process.exit(0), 100);
`;

describe('the folder of a command', () => {
  it('goes with the process, also when files are still being written in it', async () => {
    const folder = join(await createFolder(), 'spool');
    for (let run = 0; run < 10; run += 1) {
      const env = { PATH: process.env.PATH, FOLDER: folder, UV_THREADPOOL_SIZE: '16' };
      const options = ['--input-type=module-typescript', '--eval', endsWhileWriting];
      const { stderr } = await promisify(execFile)(process.execPath, options, { cwd: root, env });
      expect([stderr, existsSync(folder)]).toEqual(['', false]);
    }
  });
});
