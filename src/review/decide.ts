import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { adoptOrRetireCard } from './adopt-card.ts';
import { type Decision, type Review, reviewEntry } from './review-entry.ts';
import { reviewToast } from './views/toast.ts';

type Decided = Omit<Decision, 'moderatorId' | 'moderatorIsAdmin'>;

/** Records the decision of the moderator who tapped, and answers the tap with the result. */
export async function decide(ctx: HesabatContext, decision: Decided): Promise<void> {
  const outcome = await recordDecision(ctx, decision);
  await nullIfRejected(ctx.answerCallbackQuery(reviewToast(outcome, decision.action, ctx)));
  if (outcome.kind !== 'own-entry') await adoptOrRetireCard(ctx, outcome.entry);
}

export async function recordDecision(ctx: HesabatContext, decision: Decided): Promise<Review> {
  const { deps, person } = ctx;
  return reviewEntry(deps.db, { ...decision, moderatorId: person.id, moderatorIsAdmin: isAdmin(ctx) });
}
