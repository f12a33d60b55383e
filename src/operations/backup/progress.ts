/** Reports how far a command is. */
export type Progress = (note: string) => void;

const everyMs = 3_000;

/** Prints a note every few seconds, so that a long command does not look stuck. A short one prints none. */
export function createProgress(): Progress {
  let last = Date.now();
  return (note) => {
    if (Date.now() - last < everyMs) return;
    last = Date.now();
    console.error(`… ${note}`);
  };
}
