import { askQuestion, buildQuestionContext } from '#conversations/prompt.ts';
import type { Entry } from '#db/queries/entries/entries.ts';
import { inLocale } from '#src/domain/locale.ts';
import { findEditor } from '#src/entries/corrections/may-edit.ts';
import { openModeratorEdit } from '#src/entries/corrections/open-moderator-edit.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { strangerText } from '#src/telegram/groups/stranger-text.ts';

/**
 * Opens a moderator's edit of an entry in the private chat of the person who asks, or says why they may not.
 * @param entry null if there is none that they may see
 */
export async function editAsModerator(ctx: HesabatContext, entry: Entry | null): Promise<void> {
  const { deps, person, t, update } = ctx;
  const editor = await findEditor(ctx, entry?.id ?? null);
  const opened = await openModeratorEdit(deps.db, {
    entryId: entry?.id ?? null,
    updateId: update.update_id,
    editor,
  });
  switch (opened.kind) {
    case 'opened':
      return askQuestion(buildQuestionContext(deps, opened.draft, person.locale));
    case 'stranger':
      await ctx.reply(await strangerText(ctx, 'moderator-edit-stranger'));
      return;
    case 'own-entry':
      await ctx.reply(t('moderator-edit-own'));
      return;
    case 'refused':
      await ctx.reply(t('moderator-edit-refused', { number: String(opened.entry.number) }));
      return;
    case 'closed': {
      const { campaign, number } = opened.entry;
      const about = { campaign: inLocale(campaign.titles, person.locale), number: String(number) };
      await ctx.reply(t('moderator-edit-closed', about));
      return;
    }
    case 'gone':
      await ctx.reply(t('moderator-edit-gone'));
      return;
    default:
      opened satisfies never;
  }
}
