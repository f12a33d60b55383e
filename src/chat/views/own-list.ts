import { InlineKeyboard } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Texts } from '#locales/texts.ts';
import type { EntryStatus } from '#src/domain/entries/status.ts';
import { encodeButton } from '../callback-data.ts';
import { shorten } from './shorten.ts';

const signs: Record<EntryStatus, string> = {
  draft: '✏️',
  cancelled: '✏️',
  pending: '⏳',
  returned: '✍️',
  approved: '✅',
  rejected: '❌',
  withdrawn: '↩️',
};

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
  const keyboard = rows.map((row) => [
    InlineKeyboard.text(labelOf(row, t), encodeButton('own', { action: 'open', value: String(row.id) })),
  ]);
  if (pages <= 1) return keyboard;
  const turn = (label: string, to: number) =>
    InlineKeyboard.text(label, encodeButton('own', { action: 'list', value: String(to) }));
  return [
    ...keyboard,
    [
      ...(page > 0 ? [turn('‹', page - 1)] : []),
      InlineKeyboard.text(t('my-page', { page: page + 1, pages }), encodeButton('none', {})),
      ...(page < pages - 1 ? [turn('›', page + 1)] : []),
    ],
  ];
}

function labelOf({ number, title, status }: Row, t: Texts): string {
  const nameless = t(status === 'withdrawn' ? 'card-withdrawn-title' : 'my-untitled');
  const name = shorten(title ?? nameless, 40);
  return number === null ? t('my-draft', { title: name }) : `${signs[status]} № ${number} · ${name}`;
}
