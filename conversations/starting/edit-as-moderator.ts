import { askQuestion, buildAsking } from '#conversations/prompt.ts';
import type { Entry } from '#db/queries/entries/entries.ts';
import { inLocale } from '#src/domain/locale.ts';
import { findMender } from '#src/entries/corrections/may-edit.ts';
import { openMending } from '#src/entries/corrections/open-moderator-edit.ts';
import type { HesabatContext } from '#src/telegram/context.ts';

/** Opens the mending of an entry for whoever asks in private, if they may; else says why not. Null: there is none that they may see. */
export async function mend(ctx: HesabatContext, entry: Entry | null): Promise<void> {
  const { deps, person, t, update } = ctx;
  const mender = await findMender(ctx);
  const opened = await openMending(deps.db, {
    entryId: entry?.id ?? null,
    updateId: update.update_id,
    mender,
  });
  switch (opened.kind) {
    case 'opened':
      return askQuestion(buildAsking(deps, opened.draft, person.locale));
    case 'stranger':
      await ctx.reply(t('mend-stranger'));
      return;
    case 'own-entry':
      await ctx.reply(t('mend-own'));
      return;
    case 'refused':
      await ctx.reply(t('mend-refused', { number: String(opened.entry.number) }));
      return;
    case 'closed': {
      const { campaign, number } = opened.entry;
      const about = { campaign: inLocale(campaign.titles, person.locale), number: String(number) };
      await ctx.reply(t('mend-closed', about));
      return;
    }
    case 'gone':
      await ctx.reply(t('mend-gone'));
      return;
    default:
      opened satisfies never;
  }
}
