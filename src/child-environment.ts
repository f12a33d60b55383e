/**
 * The environment of a process that we start. Ours holds the token and other secrets, and whoever may look at a process
 * reads its environment: so a child gets what it needs to find programs and temporary files, and what `more` names.
 */
export function childEnvironment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { PATH, TMPDIR } = process.env;
  return { ...(PATH && { PATH }), ...(TMPDIR && { TMPDIR }), ...more };
}
