import { createHash } from 'node:crypto';
import type { Db } from '#db/connection/client.ts';
import { lockEntry } from '#db/queries/entries/corrections.ts';
import { deleteTitle, findTitled, saveTitle, type Titled, type TitleOf } from '#db/queries/entries/titles.ts';
import { type Actor, canTranslate, isAllowed } from '#src/domain/entries/transitions.ts';

/** Who translates: whoever may edit. */
export type Translator = { personId: number } & Omit<Actor, 'isOwner'>;

export type OpenedTitle =
  | { kind: 'opened'; entry: Titled }
  /** Neither a moderator nor an admin: they do not hear of the entry. */
  | { kind: 'stranger' }
  /** A moderator's own. */
  | { kind: 'own-entry' }
  /** It stands where nothing is translated. */
  | { kind: 'refused'; entry: Titled }
  | { kind: 'gone' };

/** What somebody was shown when they were asked for a translation; as digests, so that no title is kept twice. */
export interface Shown {
  title: string;
  translation: string | null;
}

export type TranslatedTitle =
  | Exclude<OpenedTitle, { kind: 'opened' }>
  /** `replaced`: what somebody else had written there since they were asked. */
  | { kind: 'translated'; entry: Titled; replaced: string | null }
  /** The title is another one by now, or what they want to remove is: they have to look once more. */
  | { kind: 'overtaken'; entry: Titled };

/** The title of an entry with its translations, for whoever may translate it. */
export async function openTitle(
  db: Db,
  { entryId, translator }: { entryId: number | null; translator: Translator },
): Promise<OpenedTitle> {
  if (!isAllowed('edit', { ...translator, isOwner: false })) return { kind: 'stranger' };
  const entry = entryId === null ? null : await findTitled(db, entryId);
  if (!entry) return { kind: 'gone' };
  const isOwner = entry.personId === translator.personId;
  if (!isAllowed('edit', { ...translator, isOwner })) return { kind: 'own-entry' };
  return canTranslate(entry.status) ? { kind: 'opened', entry } : { kind: 'refused', entry };
}

/** Notes what somebody is shown who is asked for a translation. */
export function noteShown({ title, titles }: Titled, locale: TitleOf['locale']): Shown {
  const translation = titles[locale];
  return { title: digest(title), translation: translation === undefined ? null : digest(translation) };
}

/**
 * Sets how the title of an entry reads in a language, or (null) takes that back. Of two moderators the last one wins; what
 * nobody saw is not taken back.
 */
export async function translateTitle(
  db: Db,
  { translator, shown, ...of }: TitleOf & { translator: Translator; shown: Shown },
  title: string | null,
): Promise<TranslatedTitle> {
  return db.transaction(async (tx): Promise<TranslatedTitle> => {
    await lockEntry(tx, of.entryId);
    const opened = await openTitle(tx, { entryId: of.entryId, translator });
    if (opened.kind !== 'opened') return opened;
    const { entry } = opened;
    const before = entry.titles[of.locale] ?? null;
    const now = noteShown(entry, of.locale);
    // Handled once more, it is as they wanted it.
    if (before === title) return { kind: 'translated', entry, replaced: null };
    const isAsShown = now.translation === shown.translation;
    if (now.title !== shown.title || (title === null && !isAsShown)) return { kind: 'overtaken', entry };
    if (title === null) await deleteTitle(tx, of);
    else await saveTitle(tx, of, title, translator.personId);
    const after = await findTitled(tx, of.entryId);
    return { kind: 'translated', entry: after ?? entry, replaced: isAsShown ? null : before };
  });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
