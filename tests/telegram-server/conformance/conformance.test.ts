import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changingRows } from './changing.ts';
import { sendingRows } from './sending.ts';
import { type ConformanceStage, outcome, setUpStage } from './stage.ts';

// What Telegram answers, behaviour by behaviour, in its own words. FIDELITY.md tells how each is known.

let stage: ConformanceStage;

beforeEach(async () => {
  stage = await setUpStage();
});

afterEach(() => stage.telegram.stop());

describe.each(Object.entries({ ...sendingRows, ...changingRows }))('%s', (_table, rows) => {
  test.each(rows)('%s', async (_name, act, expected) => {
    expect(outcome(await act(stage))).toBe(expected);
    // What Telegram refuses in its own words is the bot's to handle; the stand-in has nothing to complain of.
    expect(stage.telegram.violations).toEqual([]);
  });
});
