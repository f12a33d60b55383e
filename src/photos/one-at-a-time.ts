/**
 * Wraps a task so that a further call waits until the ones before it are over, in the order of the calls. A
 * failed one does not hold up the next.
 */
export function oneAtATime<Input, Result>(
  task: (input: Input) => Promise<Result>,
): (input: Input) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (input) => {
    const result = last.then(() => task(input));
    last = result.catch(() => undefined);
    return result;
  };
}
