import { parseArgs } from 'node:util';
import { z } from 'zod';

const troubleKinds = ['kills', 'stops', 'redeliveries', 'calls', 'postgres'] as const;

const wholeNumber = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

const options = z.object({
  /** How long troubles last; what was begun is finished afterwards. */
  seconds: wholeNumber(1, 86_400).default(60),
  /** Any text; the same one brings the same choices. */
  seed: z.string().min(1).optional(),
  organizers: wholeNumber(1, 2_000).default(100),
  moderators: wholeNumber(1, 100).default(5),
  /** Processes of the bot. */
  copies: wholeNumber(1, 9).default(3),
  /** How updates arrive; mixed changes it now and then. */
  mode: z.enum(['polling', 'webhook', 'mixed']).default('mixed'),
  /** Whether the copies reach Postgres through PgBouncer, which has to be installed. */
  pooler: z.enum(['none', 'session']).default('none'),
  /** What goes wrong, comma separated; everything unless named. */
  troubles: z
    .string()
    .transform((text) => text.split(',').filter((kind) => kind !== 'none'))
    .pipe(z.array(z.enum(troubleKinds)))
    .default([...troubleKinds]),
});

export type ChaosOptions = z.infer<typeof options> & { seed: string };

/** Reads the command line; a problem is a sentence for whoever typed it. */
export function readChaosOptions(args: readonly string[]): ChaosOptions | { problem: string } {
  const known = Object.fromEntries(Object.keys(options.shape).map((name) => [name, { type: 'string' }]));
  try {
    const { values } = parseArgs({ args: [...args], options: known as Record<string, { type: 'string' }> });
    const { seed = String(Date.now() % 1_000_000), ...rest } = options.parse(values);
    return { seed, ...rest };
  } catch (error) {
    const wrong =
      error instanceof z.ZodError ? error.issues.map(({ path }) => `--${String(path[0])}`).join(', ') : null;
    return {
      problem: `${wrong ? `Not valid: ${wrong}` : String(error instanceof Error ? error.message : error)}. Such as: npm run chaos -- --seconds 120 --seed 42 --organizers 100 --moderators 5 --copies 3 --mode polling|webhook|mixed --troubles ${troubleKinds.join(',')}`,
    };
  }
}
