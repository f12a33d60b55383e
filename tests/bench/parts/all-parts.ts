import type { Part } from '#tests/bench/part.ts';
import { approvals } from './approvals.ts';
import { crowd } from './crowd.ts';
import { documents } from './documents.ts';
import { entries } from './entries.ts';
import { far } from './far.ts';
import { growth } from './growth.ts';
import { length } from './length.ts';
import { memory } from './memory.ts';
import { promptness } from './promptness.ts';
import { report } from './report.ts';
import { steps } from './steps.ts';
import { strangers } from './strangers.ts';

/** Everything that is measured, by the name it is asked for with. */
export const parts: Record<string, Part> = {
  steps,
  far,
  length,
  memory,
  report,
  growth,
  documents,
  entries,
  approvals,
  promptness,
  crowd,
  strangers,
};
