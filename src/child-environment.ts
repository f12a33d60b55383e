/**
 * What a process that the bot starts finds in its environment: neither the token nor the address of the database. Its
 * threads share two pools of memory, since one for each would be a fifth more in all.
 */
export function buildChildEnvironment(): NodeJS.ProcessEnv {
  const { PATH, TMPDIR } = process.env;
  return { MALLOC_ARENA_MAX: '2', ...(PATH && { PATH }), ...(TMPDIR && { TMPDIR }) };
}
