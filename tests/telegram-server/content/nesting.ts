import { ViolationError } from '#tests/telegram-server/server/api-error.ts';
import type { WireEntity } from '#tests/telegram-server/wire.ts';

const codeTypes: ReadonlySet<string> = new Set(['code', 'pre']);

const quoteTypes: ReadonlySet<string> = new Set(['blockquote', 'expandable_blockquote']);

/**
 * Refuses formatting that Telegram would quietly take apart or drop: "If two entities have common characters, then
 * one is fully contained inside the other. … pre and code entities can't contain any other entities. Blockquote
 * entities can't be nested."
 */
export function refuseBadNesting(entities: readonly WireEntity[]): void {
  const open: WireEntity[] = [];
  for (const entity of [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)) {
    while (open.length > 0 && endOf(open.at(-1)) <= entity.offset) open.pop();
    const outer = open.at(-1);
    if (outer && endOf(entity) > endOf(outer)) {
      throw new ViolationError(`the entities ${outer.type} and ${entity.type} overlap`);
    }
    if (open.some(({ type }) => codeTypes.has(type)) || (outer && codeTypes.has(entity.type))) {
      throw new ViolationError(`the entity ${entity.type} is in another, and one of them is code`);
    }
    if (quoteTypes.has(entity.type) && open.some(({ type }) => quoteTypes.has(type))) {
      throw new ViolationError('a blockquote is in another');
    }
    open.push(entity);
  }
}

function endOf(entity: WireEntity | undefined): number {
  return entity ? entity.offset + entity.length : 0;
}
