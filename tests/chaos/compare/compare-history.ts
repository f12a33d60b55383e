import type { Attempt, Model, ReportedEntry } from '#tests/chaos/model.ts';
import type { EntryRow } from './truth.ts';

/** Where an entry stands after each action, and where it must have stood before. */
const steps: Record<string, { from: readonly string[]; to: string }> = {
  submit: { from: ['draft'], to: 'pending' },
  approve: { from: ['pending', 'returned'], to: 'approved' },
  reject: { from: ['pending', 'returned'], to: 'rejected' },
  return: { from: ['pending'], to: 'returned' },
  undo: { from: ['approved', 'returned', 'rejected'], to: 'pending' },
  correct: { from: ['pending', 'returned', 'approved', 'rejected'], to: 'pending' },
  withdraw: { from: ['pending', 'returned', 'approved', 'rejected'], to: 'withdrawn' },
};

/** What pops up when a decision was taken. */
const accepted =
  /^No\. \d+ (is approved|is rejected|is sent back to its sender|is waiting for a decision again)\.$/;

type HistoryRow = EntryRow['history'][number];

/** Each history leads step by step to where its entry stands, and each step was somebody's, once. */
export function compareHistory(model: Model, rows: readonly EntryRow[]): number {
  let decisions = 0;
  for (const row of rows) {
    const entry = model.entries.find(({ number }) => number === row.number);
    const problems = [...followSteps(row), ...(entry ? checkOwnDoings(entry, row) : [])];
    for (const step of row.history.filter(({ action }) => isDecision(action))) {
      decisions += 1;
      if (!model.attempts.some((attempt) => led(attempt, step, row))) {
        problems.push(`${step.action} (version ${step.version}) by ${step.personId}, who never did that`);
      }
    }
    if (problems.length === 0) continue;
    model.miss(`The history of No. ${row.number} is wrong`, ...problems, ...row.history.map(viewStep));
  }
  checkTold(model, rows);
  return decisions;
}

function followSteps({ history, status, version }: EntryRow): string[] {
  const problems: string[] = [];
  let stands = 'draft';
  for (const [index, step] of history.entries()) {
    const known = steps[step.action];
    if (!known?.from.includes(stands)) problems.push(`${step.action} of what was ${stands}`);
    if (step.version !== index + 2) problems.push(`version ${step.version} instead of ${index + 2}`);
    stands = known?.to ?? stands;
  }
  if (stands !== status) problems.push(`it is ${status}, and should be ${stands}`);
  if (version !== history.length + 1) problems.push(`version ${version} after ${history.length} steps`);
  return problems;
}

function checkOwnDoings({ phone, corrections, isWithdrawn }: ReportedEntry, { history }: EntryRow): string[] {
  const own = (action: string) =>
    history.filter((step) => step.action === action && step.personId === phone.person.id).length;
  const found = { submit: own('submit'), correct: own('correct'), withdraw: own('withdraw') };
  const wanted = { submit: 1, correct: corrections, withdraw: isWithdrawn ? 1 : 0 };
  if (JSON.stringify(found) === JSON.stringify(wanted)) return [];
  return [
    `the organizer's doings: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`,
    phone.story(),
  ];
}

/** Who was told that they decided, did; who was told something else, did not. */
function checkTold(model: Model, rows: readonly EntryRow[]): void {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const attempt of model.attempts) {
    const { tap, phone, action, entryId, version } = attempt;
    const said = tap?.answered?.text;
    if (said === undefined) continue;
    const row = byId.get(entryId);
    const step = row?.history.find((one) => led(attempt, one, row));
    const isThere = step !== undefined;
    // Told late, after the bot was killed in between, they hear what happened since.
    const isOvertaken = isThere && step !== row?.history.at(-1);
    if (accepted.test(said) ? isThere : !isThere || isOvertaken) continue;
    const what = `${phone.person.name} tapped ${action} (version ${version}) on No. ${row?.number}`;
    model.miss(
      `${what}, was told “${said}”, and the decision is ${isThere ? '' : 'not '}there`,
      ...(row?.history.map(viewStep) ?? []),
      phone.story(),
    );
  }
}

/** Whether this attempt is what made this step. */
function led({ phone, action, entryId, version, words }: Attempt, step: HistoryRow, row: EntryRow): boolean {
  if (entryId !== row.id || action !== step.action || phone.person.id !== step.personId) return false;
  if (words === null) return step.version === version + 1;
  // Withdrawing erases what moderators wrote.
  return step.reason === words || (row.status === 'withdrawn' && step.reason === null);
}

function isDecision(action: string): boolean {
  return ['approve', 'reject', 'return', 'undo'].includes(action);
}

function viewStep({ action, version, personId, reason }: HistoryRow): string {
  return `  ${version} ${action} by ${personId}${reason ? `: ${reason}` : ''}`;
}
