import type { WireEntity } from '#tests/telegram-server/wire.ts';

const command = /(?<![\w/<>])\/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/<>])/g;
const mention = /(?<![\w@])@[a-zA-Z0-9_]{3,32}(?!\w)/g;

/** The commands and mentions Telegram finds by itself in what people write. */
export function foundEntities(text: string): WireEntity[] {
  const found: WireEntity[] = [];
  for (const [type, pattern] of [
    ['bot_command', command],
    ['mention', mention],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      found.push({ type, offset: match.index, length: match[0].length });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}
