import type { DestinationStream } from 'pino';
import { z } from 'zod';

const line = z.looseObject({ level: z.number(), time: z.string(), msg: z.string().default('') });

const failure = z.looseObject({ message: z.string(), stack: z.string().optional() });

/** What a level is called, and its colour on a terminal. */
const levels: Record<number, { name: string; colour: number }> = {
  10: { name: 'trace', colour: 90 },
  20: { name: 'debug', colour: 90 },
  30: { name: 'info', colour: 32 },
  40: { name: 'warn', colour: 33 },
  50: { name: 'error', colour: 31 },
  60: { name: 'fatal', colour: 31 },
};

/** Takes the lines of the log, and writes them for a person at a terminal. */
export function openPrettyLog(to: { write(text: string): unknown; isTTY?: boolean }): DestinationStream {
  return { write: (json) => void to.write(`${writeLine(json, to.isTTY ?? false)}\n`) };
}

function writeLine(json: string, isColoured: boolean): string {
  const { level, time, msg, err, ...facts } = line.parse(JSON.parse(json));
  const { name, colour } = levels[level] ?? { name: String(level), colour: 0 };
  const label = name.toUpperCase().padEnd(5);
  const described = failure.safeParse(err).data;
  const words = [
    time.slice(11, 19),
    isColoured ? `\x1b[${colour}m${label}\x1b[0m` : label,
    described ? `${msg}: ${described.message}` : msg,
    ...Object.entries(facts).map(([fact, value]) => `${fact}=${JSON.stringify(value)}`),
  ];
  return [words.join(' '), described?.stack].filter(Boolean).join('\n');
}
