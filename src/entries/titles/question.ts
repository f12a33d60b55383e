import { z } from 'zod';
import type { Titled } from '#db/queries/entries/titles.ts';
import { setPendingReply } from '#db/queries/people/pending-replies.ts';
import { type Locale, locales } from '#src/domain/locale.ts';
import { readTitle } from '#src/domain/text/one-line.ts';
import { findEditor } from '#src/entries/corrections/may-edit.ts';
import { titleComplaint } from '#src/entries/title-complaint.ts';
import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { endPendingReply } from '#src/telegram/end-pending-reply.ts';
import { strangerText } from '#src/telegram/groups/stranger-text.ts';
import type { PendingReply } from '#src/telegram/pending-reply.ts';
import { readPendingReplySubject } from '#src/telegram/pending-reply-subject.ts';
import { showInPlace } from '#src/telegram/show-in-place.ts';
import { titleButtons } from './buttons.ts';
import { noteShown, type OpenedTitle, openTitle, translateTitle } from './translate-title.ts';
import { viewTitleQuestion, viewTitles } from './view.ts';

/** The entry and the language of the title that is asked for, and what was shown then. */
const subjectShape = z.object({
  entryId: z.number(),
  locale: z.enum(locales),
  shown: z.object({ title: z.string(), translation: z.string().nullable() }),
});

type Subject = z.infer<typeof subjectShape>;

/** The entry to translate; null if there is none that this person may see. */
type About = { id: number } | null;

/** Shows the title of an entry with its translations. */
export async function showTitles(ctx: HesabatContext, entry: About): Promise<void> {
  const titled = await findTitled(ctx, entry);
  if (titled) await show(ctx, viewTitles(titled, readerOf(ctx)));
}

/** Asks for the title of an entry in a language. */
export async function askForTitle(ctx: HesabatContext, entry: About, locale: Locale): Promise<void> {
  const titled = await findTitled(ctx, entry);
  if (titled) await ask(ctx, titled, locale);
}

/** Takes what was typed as the title in the language that was asked for. */
export const titleReply: PendingReply<Subject> = {
  purpose: 'title',
  for: 'everybody',
  buttons: titleButtons,
  askedBy: titleButtons.ask,
  goodbye: 'titles-kept',
  subject: subjectShape,
  async take(ctx, subject) {
    const { message, t } = ctx;
    const read = message?.text === undefined ? null : readTitle(message.text);
    if (read?.kind === 'title') return translate(ctx, subject, read.title);
    // A person who may not translate it any more is not asked again.
    if (!(await findTitled(ctx, { id: subject.entryId }))) return endPendingReply(ctx, 'title');
    return ctx.reply(read ? titleComplaint(read, t) : t('type-answer'));
  },
};

/** Takes the title as it was written for the one in this language too, such as a name. */
export async function keepTitle(ctx: HesabatContext, entry: About, locale: Locale): Promise<void> {
  const titled = await findTitled(ctx, entry);
  if (titled) await change(ctx, titled, locale, titled.title);
}

/** Removes a translation: the title is again printed as it was written. */
export async function removeTitle(ctx: HesabatContext, entry: About, locale: Locale): Promise<void> {
  await change(ctx, entry, locale, null);
}

/** Changes a title by a button; unless the question that it hung below is still the one asked, shows all titles. */
async function change(
  ctx: HesabatContext,
  entry: About,
  locale: Locale,
  title: string | null,
): Promise<void> {
  const asked = readPendingReplySubject(ctx, 'title', subjectShape);
  if (!asked || asked.entryId !== entry?.id || asked.locale !== locale) return showTitles(ctx, entry);
  const translator = await findEditor(ctx, asked.entryId);
  const outcome = await translateTitle(ctx.deps.db, { ...asked, translator }, title);
  if (outcome.kind === 'translated' || outcome.kind === 'overtaken') {
    await show(ctx, viewTitles(outcome.entry, readerOf(ctx)));
  } else await refuse(ctx, outcome);
}

async function translate(ctx: HesabatContext, subject: Subject, title: string): Promise<void> {
  const { deps, t } = ctx;
  const translator = await findEditor(ctx, subject.entryId);
  const outcome = await translateTitle(deps.db, { ...subject, translator }, title);
  if (outcome.kind === 'overtaken') {
    const { entry } = outcome;
    await ctx.reply(t('titles-overtaken', { number: String(entry.number) }));
    return ask(ctx, entry, subject.locale);
  }
  if (outcome.kind === 'translated') {
    if (outcome.replaced !== null) await ctx.reply(t('titles-replaced', { title: outcome.replaced }));
    await show(ctx, viewTitles(outcome.entry, readerOf(ctx)));
  } else await refuse(ctx, outcome);
  endPendingReply(ctx, 'title');
}

async function ask(ctx: HesabatContext, entry: Titled, locale: Locale): Promise<void> {
  const subject: Subject = { entryId: entry.id, locale, shown: noteShown(entry, locale) };
  await setPendingReply(ctx.deps.db, ctx.person.id, { purpose: 'title', subject });
  await show(ctx, viewTitleQuestion(entry, locale, readerOf(ctx)));
}

/** Finds the entry whose title is translated. If this person may not translate it, tells them and returns null. */
async function findTitled(ctx: HesabatContext, entry: About): Promise<Titled | null> {
  const opened = await openTitle(ctx.deps.db, {
    entryId: entry?.id ?? null,
    translator: await findEditor(ctx, entry?.id ?? null),
  });
  if (opened.kind === 'opened') return opened.entry;
  await refuse(ctx, opened);
  return null;
}

async function refuse(ctx: HesabatContext, outcome: Exclude<OpenedTitle, { kind: 'opened' }>): Promise<void> {
  const { t } = ctx;
  switch (outcome.kind) {
    case 'stranger':
      return showInPlace(ctx, await strangerText(ctx, 'titles-stranger'), []);
    case 'own-entry':
      return showInPlace(ctx, t('titles-own'), []);
    case 'refused':
      return showInPlace(ctx, t('titles-refused', { number: String(outcome.entry.number) }), []);
    case 'gone':
      return showInPlace(ctx, t('moderator-edit-gone'), []);
    default:
      outcome satisfies never;
  }
}

function show(ctx: HesabatContext, { text, buttons }: ReturnType<typeof viewTitles>): Promise<void> {
  return showInPlace(ctx, text, buttons);
}

function readerOf(ctx: HesabatContext) {
  return { t: ctx.t, locale: ctx.person.locale, isAdmin: isAdmin(ctx) };
}
