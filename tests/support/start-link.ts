/** What a link to the chat with the bot carries with /start: a phone opens that chat, and no page. */
export function readStartLink(url: string | undefined): string | null {
  const [, parameter] = /^https:\/\/t\.me\/hesabat_bot\?start=([\w-]+)$/.exec(url ?? '') ?? [];
  return parameter ?? null;
}
