import { stat } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { OperatorProblem } from '#src/domain/operator-error.ts';
import { makeBackup } from './backup/make-backup.ts';
import { createProgress } from './backup/progress.ts';
import { runCommand } from './run-command.ts';

const usage = `npm run backup                      writes hesabat-backup-<moment>.tar.gz into this folder
npm run backup -- <file or folder>  writes it there`;

const commands = z.union([z.tuple([]), z.tuple([z.string().regex(/^[^-]/)])]);

await runCommand(async ({ words, reach }) => {
  const command = commands.safeParse(words);
  if (!command.success) throw new OperatorProblem(usage);
  const file = await chooseFile(command.data[0] ?? '.');
  const began = Date.now();
  // With a low priority, the bot goes first where both need the processor.
  setPriority(constants.priority.PRIORITY_LOW);
  const url = await reach();
  const { tables, photos, missingPhotos } = await makeBackup({ url, file }, createProgress());
  const entries = tables.find(({ name }) => name === 'entries')?.rows ?? 0;
  const { size } = await stat(file);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const said = `Wrote ${file} (${describeSize(size)}) in ${seconds} s. Entries and drafts in it: ${entries}, photos: ${photos.length}.`;
  if (missingPhotos.length === 0) return said;
  // What there is was kept, but whoever watches the code of the command has to hear of the rest.
  throw new OperatorProblem(
    `${said}\nIt is not complete: photos that the database names but does not have: ${missingPhotos.length}; the backup's manifest.json lists them.`,
  );
});

/** Chooses the backup's file. In a folder, it is named after the current time. @throws OperatorProblem if it exists */
async function chooseFile(where: string): Promise<string> {
  const found = await stat(where).catch(() => null);
  if (found?.isDirectory()) {
    const moment = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
    return resolve(where, `hesabat-backup-${moment}Z.tar.gz`);
  }
  if (found) throw new OperatorProblem(`${resolve(where)} is there already: choose another name.`);
  return resolve(where);
}

function describeSize(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
