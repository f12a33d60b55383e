/**
 * Builds the environment for a child process: only PATH, TMPDIR and `more`. Ours holds the token and other secrets, and
 * anybody who may inspect a process can read its environment.
 */
export function childEnvironment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { PATH, TMPDIR } = process.env;
  return { ...(PATH && { PATH }), ...(TMPDIR && { TMPDIR }), ...more };
}
