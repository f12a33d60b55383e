import { createHash } from 'node:crypto';
import type { Db } from '#db/connection/client.ts';
import { lockEntry } from '#db/queries/entries/corrections.ts';
import { deleteTitle, findTitled, saveTitle, type Titled, type TitleOf } from '#db/queries/entries/titles.ts';
import { type Actor, canTranslate, isAllowed } from '#src/domain/entries/transitions.ts';

/** The person who translates. People who may edit an entry may translate its title. */
export type Translator = { personId: number } & Omit<Actor, 'isOwner'>;

export type OpenedTitle =
  | { kind: 'opened'; entry: Titled }
  /** The person is neither a moderator nor an admin, and is told nothing about the entry. */
  | { kind: 'stranger' }
  /** It is the moderator's own entry. */
  | { kind: 'own-entry' }
  /** The entry has a status in which titles are not translated. */
  | { kind: 'refused'; entry: Titled }
  | { kind: 'gone' };

/** What a person was shown when they were asked for a translation. Digests, so that no title is stored twice. */
export interface Shown {
  title: string;
  translation: string | null;
}

export type TranslatedTitle =
  | Exclude<OpenedTitle, { kind: 'opened' }>
  /** `replaced`: the translation of somebody else since this person was asked, which is now replaced. */
  | { kind: 'translated'; entry: Titled; replaced: string | null }
  /** The title, or the translation that they want to remove, has changed meanwhile: they have to look again. */
  | { kind: 'overtaken'; entry: Titled };

/** Finds the title of an entry with its translations, if the person may translate it. */
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

/** Records what a person is shown who is asked for a translation. */
export function noteShown({ title, titles }: Titled, locale: TitleOf['locale']): Shown {
  const translation = titles[locale];
  return { title: digest(title), translation: translation === undefined ? null : digest(translation) };
}

/**
 * Sets the title of an entry in a language, or removes it (null). If two moderators write at the same time, the
 * last one wins. A translation that the person has not seen is not removed.
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
    // If this update is handled again, the title is already as the person wanted it.
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
