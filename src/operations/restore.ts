import { resolve } from 'node:path';
import { z } from 'zod';
import { OperatorProblem } from '#src/domain/operator-error.ts';
import { createProgress } from './backup/progress.ts';
import { restoreBackup } from './backup/restore-backup.ts';
import { runCommand } from './run-command.ts';

const usage = 'npm run restore -- <file>  restores what "npm run backup" wrote';

const commands = z.tuple([z.string().regex(/^[^-]/)]);

await runCommand(async ({ words, storage, reach }) => {
  const command = commands.safeParse(words);
  if (!command.success) throw new OperatorProblem(usage);
  const { manifest, foreign } = await restoreBackup(
    { file: resolve(command.data[0]), dataDir: storage.dataDir, reach: () => reach({ create: true }) },
    createProgress(),
  );
  const { at, tables, jobs, photos, missingPhotos } = manifest;
  const entries = tables.find(({ name }) => name === 'entries')?.rows ?? 0;
  const sentences = [
    `Restored as of ${at}. Entries and drafts: ${entries}, photos: ${photos.length}, waiting jobs: ${jobs.rows}. Start the bot.`,
    ...(missingPhotos.length > 0
      ? [`Photos that were already missing when the backup was made: ${missingPhotos.length}.`]
      : []),
    ...(foreign.length > 0
      ? [`Tables left out, because they are not the bot's: ${foreign.join(', ')}.`]
      : []),
    'People who were forgotten since that moment are back: have them forgotten again before anybody sees them.',
  ];
  return sentences.join('\n');
});
