import { isDatabaseAway } from '#db/connection/is-unreachable.ts';
import { type ReachedDatabase, reachDatabase } from '#db/connection/reach-database.ts';
import { loadEnvFile, readStorageConfig, type StorageConfig } from '#src/config.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';

export interface CommandContext {
  /** The arguments of the command. */
  words: string[];
  storage: StorageConfig;
  /** Returns the address of the bot's database, which can be reached until the command ends. @throws OperatorProblem */
  reach(options?: { create: boolean }): Promise<string>;
}

/**
 * Runs a command of the operator. What it returns is printed, and the process ends with code 0. If it fails, one
 * sentence is printed, and the process ends with code 1.
 */
export async function runCommand(act: (context: CommandContext) => Promise<string>): Promise<never> {
  // If the operator ends the command, the exit handlers remove its files, see `spool.ts`.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  let database: ReachedDatabase | null = null;
  let isOver = false;
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error) => {
      // While the database is stopped, a driver may tell of a connection that nobody needs any more.
      if (isOver && isDatabaseAway(error)) return;
      console.error(describeUnexpected(error));
      process.exit(1);
    });
  }
  try {
    loadEnvFile();
    const outcome = readStorageConfig(process.env);
    if ('problem' in outcome) throw new OperatorProblem(outcome.problem);
    const said = await act({
      words: process.argv.slice(2),
      storage: outcome.config,
      async reach(options) {
        database = await reachDatabase(outcome.config, options);
        return database.url;
      },
    });
    console.log(said);
  } catch (error) {
    console.error(error instanceof OperatorProblem ? error.message : describeUnexpected(error));
    process.exitCode = 1;
  }
  isOver = true;
  await (database as ReachedDatabase | null)?.stop();
  process.exit();
}

/** Tells only the code or the kind of an error: the message of a driver can quote what people wrote. */
function describeUnexpected(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return `The command failed (${String(code ?? name)}). Run it again as it was. If it fails again, check the disk and the database.`;
}
