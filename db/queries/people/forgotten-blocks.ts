import { desc, like, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { forgottenBlocks } from '#db/schema/people/people.ts';
import { readyReasonsFor } from '#src/domain/review/decisions.ts';

export type ForgottenBlock = typeof forgottenBlocks.$inferSelect;

/**
 * What recognizes a person without naming them: a digest that nobody can make without the installation's salt.
 * An SQL expression, so that it is the same wherever it is made.
 */
export function markOf(personId: number): SQL {
  return sql`(select encode(sha256(convert_to(salt || ':' || ${String(personId)}::text, 'UTF8')), 'hex')
    from settings)`;
}

/**
 * Keeps of a blocked person who is being forgotten what recognizes them, and why they were blocked if that is a
 * ready reason: an admin's own words may say who they are. Does nothing for everybody else.
 */
export async function keepBlock(db: Db, personId: number): Promise<void> {
  await db.execute(sql`
    insert into forgotten_blocks (mark, reason)
    select ${markOf(personId)},
      case when block_reason in ${[...readyReasonsFor.block]} then block_reason end
    from people where id = ${personId} and blocked_at is not null
    on conflict (mark) do update set reason = coalesce(excluded.reason, forgotten_blocks.reason)`);
}

/** A page of the blocks of people who had themselves forgotten, newest first. */
export async function listForgottenBlocks(
  db: Db,
  { page, perPage }: { page: number; perPage: number },
): Promise<ForgottenBlock[]> {
  const { at, mark } = forgottenBlocks;
  return db
    .select()
    .from(forgottenBlocks)
    .orderBy(desc(at), mark)
    .limit(perPage)
    .offset(page * perPage);
}

export async function countForgottenBlocks(db: Db): Promise<number> {
  return db.$count(forgottenBlocks);
}

/** Lifts a block by the beginning of its mark, which is what fits behind a button; says whether it was there. */
export async function liftForgottenBlock(db: Db, markStart: string): Promise<boolean> {
  const rows = await db
    .delete(forgottenBlocks)
    .where(like(forgottenBlocks.mark, `${markStart}%`))
    .returning({ mark: forgottenBlocks.mark });
  return rows.length > 0;
}
