import { z } from 'zod';
import { connect, type Db } from '#db/connection/client.ts';
import { type DeadLetter, listDeadLetters, replayDeadLetters } from '#db/queries/delivery/dead-letters.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';
import { runCommand } from './run-command.ts';

const usage = `npm run updates                     lists the dead letters: updates that were given up
npm run updates -- replay 123 124   has the bot handle these again
npm run updates -- replay all       has the bot handle all of them again`;

const updateId = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

const commands = z.union([
  z.tuple([]).transform(() => ({ replay: undefined })),
  z.tuple([z.literal('replay'), z.literal('all')]).transform(() => ({ replay: null })),
  z.tuple([z.literal('replay'), updateId], updateId).transform(([, ...ids]) => ({ replay: ids })),
]);

await runCommand(async ({ words, reach }) => {
  const command = commands.safeParse(words);
  if (!command.success) throw new OperatorProblem(usage);
  const { replay } = command.data;
  const { db, close } = connect(await reach(), { most: 1 });
  try {
    return await (replay === undefined ? list(db) : replayUpdates(db, replay));
  } finally {
    await close();
  }
});

async function list(db: Db): Promise<string> {
  const updates = await listDeadLetters(db);
  if (updates.length === 0) return 'There are no dead letters.';
  const heads = ['update', 'received (UTC)', 'given up (UTC)', 'attempts', 'chat', 'content', 'reason'];
  const rows = updates.map((update) => [
    String(update.updateId),
    update.receivedAt,
    update.deadLetteredAt,
    String(update.attempts),
    update.place,
    update.kind ?? 'erased',
    update.failure ?? 'unknown',
  ]);
  return buildTable([heads, ...rows]);
}

function buildTable(rows: string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

async function replayUpdates(db: Db, updateIds: number[] | null): Promise<string> {
  const known = await listDeadLetters(db);
  if (known.length === 0) return 'There are no dead letters.';
  const replayed = await replayDeadLetters(db, updateIds);
  const left = updateIds ?? known.map((update) => update.updateId);
  const sentences = left
    .filter((id) => !replayed.includes(id))
    .map((id) =>
      isErased(known, id)
        ? `The content of update ${id} is already erased: its sender has to send it again.`
        : `Update ${id} is not a dead letter: "npm run updates" lists those that are.`,
    );
  if (replayed.length > 0) {
    sentences.unshift(
      `Put back: ${replayed.join(', ')}. A running bot handles them within a second; otherwise the next bot that starts does.`,
    );
  }
  if (sentences.length > 0 && replayed.length === 0) throw new OperatorProblem(sentences.join('\n'));
  return sentences.join('\n');
}

function isErased(known: DeadLetter[], id: number): boolean {
  return known.some((update) => update.updateId === id && update.kind === null);
}
