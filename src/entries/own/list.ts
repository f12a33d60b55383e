import type { InlineKeyboardButton } from 'grammy/types';
import type { Texts } from '#locales/texts.ts';
import type { EntryStatus } from '#src/domain/entries/status.ts';
import { entrySigns } from '#src/telegram/views/entry-signs.ts';
import { pageRow } from '#src/telegram/views/page-row.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { ownButtons } from './buttons.ts';

interface Row {
  id: number;
  number: number | null;
  title: string | null;
  status: EntryStatus;
}

/** A page of a person's own entries: a button for each, and for the pages before and after. */
export function buildOwnList(
  rows: readonly Row[],
  { page, pages }: { page: number; pages: number },
  t: Texts,
): InlineKeyboardButton[][] {
  const keyboard = rows.map((row) => [ownButtons.open.show(labelOf(row, t), { entry: row.id })]);
  const turnTo = (to: number) => ownButtons.list.data({ page: to });
  return [...keyboard, ...pageRow(t, { page, pages }, turnTo)];
}

function labelOf({ number, title, status }: Row, t: Texts): string {
  const nameless = t(status === 'withdrawn' ? 'card-withdrawn-title' : 'my-untitled');
  const name = shorten(title ?? nameless, 40);
  return number === null ? t('my-draft', { title: name }) : `${entrySigns[status]} № ${number} · ${name}`;
}
