import { parseArgs } from 'node:util';
import { z } from 'zod';
import { parts } from './parts/all-parts.ts';

const names = Object.keys(parts);

const wanted = z.array(z.enum(names as [string, ...string[]]));

export interface BenchArguments {
  /** The names of the parts to run. */
  names: string[];
  quick: boolean;
  profileTo: string | null;
}

/** Reads `npm run bench -- [part …] [--quick] [--profile folder]`; a sentence where it makes no sense. */
export function readArguments(args: readonly string[]): BenchArguments | { problem: string } {
  const usage = `Usage: npm run bench -- [part …] [--quick] [--profile folder], with the parts ${names.join(', ')}.`;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { quick: { type: 'boolean', default: false }, profile: { type: 'string' } },
    });
    const chosen = wanted.safeParse(positionals);
    if (!chosen.success) return { problem: usage };
    return {
      names: chosen.data.length > 0 ? chosen.data : names,
      quick: values.quick,
      profileTo: values.profile ?? null,
    };
  } catch {
    return { problem: usage };
  }
}
