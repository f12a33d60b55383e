import { type ReachedDatabase, reachDatabase } from '#db/connection/reach-database.ts';
import { loadEnvFile, readStorageConfig, type StorageConfig } from '#src/config.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';

export interface CommandContext {
  /** What stands behind the command. */
  words: string[];
  storage: StorageConfig;
  /** Reaches the bot's database for as long as the command runs. @throws OperatorProblem */
  reach(options?: { create: boolean }): Promise<string>;
}

/**
 * Runs a command of the operator: what it returns is printed, and the process ends with code 0; a problem is told
 * in one sentence and ends it with 1.
 */
export async function runCommand(act: (context: CommandContext) => Promise<string>): Promise<never> {
  // Ended by hand, the process tidies up in its exit handlers.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  let database: ReachedDatabase | null = null;
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
  await (database as ReachedDatabase | null)?.stop();
  process.exit();
}

/** Only the code or the kind: the words of a driver quote what people wrote. */
function describeUnexpected(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return `It did not work out (${String(code ?? name)}); it can be run again as it was. If it happens again, look at the disk and the database.`;
}
