import { Composer } from 'grammy';
import { replacePrintedNames } from '#db/queries/places/printed-name-overrides.ts';
import { type City, listCities } from '#db/queries/places/printed-names.ts';
import type { Texts } from '#locales/texts.ts';
import { languageNames } from '#src/domain/locale.ts';
import { nameLength } from '#src/places/printed-name-length.ts';
import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { downloadFile } from '#src/telegram/files/download-file.ts';
import { replyTo } from '#src/telegram/reply-to.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import {
  type KeptName,
  listSheetCampaigns,
  type ReadSheet,
  readNamesSheet,
  type SheetProblem,
} from './read-sheet.ts';
import { readWorkbook } from './read-workbook.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Many times what a sheet of names has. */
const mostBytes = 2 * 1024 * 1024;

/** A sheet is of one campaign; somebody may have put a few together. */
const mostCampaigns = 5;

/** So many rows are told of in one message. */
const mostTold = 20;

/** Takes the sheet of names that an admin filled in and sent back, whatever else they are asked just now. */
export const namesSheet = new Composer<HesabatContext>();

namesSheet.chatType('private').on('message:document', async (ctx, next) => {
  const { document } = ctx.message;
  const isWorkbook = document.mime_type === mediaType || /\.xlsx$/i.test(document.file_name ?? '');
  if (!isWorkbook || !isAdmin(ctx)) return next();
  return ctx.reply(await takeSheet(ctx, document), replyTo(ctx.message));
});

/** Sets the names of a sheet, all or none of them, and says what came of it. */
async function takeSheet(
  { deps, person, t }: HesabatContext,
  { file_id, file_size = 0 }: { file_id: string; file_size?: number | undefined },
): Promise<string> {
  if (file_size > mostBytes) return t('names-sheet-too-big', { most: mostBytes / (1024 * 1024) });
  const downloaded = await downloadFile(deps, file_id);
  if (downloaded.kind !== 'bytes') return t('names-sheet-unavailable');
  const rows = downloaded.bytes.length > mostBytes ? null : await readWorkbook(downloaded.bytes);
  const campaigns = rows ? listSheetCampaigns(rows) : [];
  if (!rows || campaigns.length > mostCampaigns) return t('names-sheet-unreadable');
  const cities = new Map<number, City[]>();
  for (const id of campaigns) cities.set(id, await listCities(deps.db, id));
  const read = readNamesSheet(rows, (campaignId) => cities.get(campaignId) ?? []);
  switch (read.kind) {
    case 'other':
      return t('names-sheet-other');
    case 'problems':
      return [
        t('names-sheet-problems'),
        ...tellRows(
          read.problems.map((problem) => tellProblem(problem, t)),
          t,
        ),
      ].join('\n');
    case 'names':
      if (read.names.length > 0) await replacePrintedNames(deps.db, read.names, person.id);
      return tellSaved(read, t);
    default:
      return read satisfies never;
  }
}

function tellSaved({ names, kept }: ReadSheet & { kind: 'names' }, t: Texts): string {
  if (names.length === 0 && kept.length === 0) return t('names-sheet-same');
  const replaced = names.flatMap(({ row, locale, name, before }) =>
    before === null
      ? []
      : [
          t('names-sheet-replaced', {
            row,
            language: languageNames[locale],
            from: shorten(before, 60),
            to: shorten(name, 60),
          }),
        ],
  );
  const told = kept.length > 0 ? mostTold / 2 : mostTold;
  return [
    ...(names.length > 0 ? [t('names-sheet-saved', { count: names.length })] : []),
    ...tellRows(replaced, t, told),
    ...(kept.length > 0 ? [t('names-sheet-kept'), ...tellRows(tellKept(kept, t), t, told)] : []),
  ].join('\n');
}

function tellKept(kept: readonly KeptName[], t: Texts): string[] {
  return kept.map(({ row, locale, typed, present }) =>
    t('names-sheet-kept-row', {
      ...{ row, language: languageNames[locale] },
      ...{ present: present === null ? '—' : shorten(present, 60), typed: shorten(typed, 60) },
    }),
  );
}

function tellProblem(problem: SheetProblem, t: Texts): string {
  const row = String(problem.row);
  switch (problem.kind) {
    case 'no-code':
      return t('names-sheet-no-code', { row });
    case 'unknown-city':
      return t('names-sheet-unknown-city', { row, typed: shorten(problem.typed, 60) });
    case 'twice':
      return t('names-sheet-twice', { row, other: String(problem.other) });
    case 'not-a-name':
      return t('names-sheet-not-a-name', {
        ...{ row, language: languageNames[problem.language] },
        ...{ typed: shorten(problem.typed, 60), most: nameLength.most },
      });
    default:
      return problem satisfies never;
  }
}

function tellRows(lines: readonly string[], t: Texts, most = mostTold): string[] {
  const more = lines.length - most;
  return [...lines.slice(0, most), ...(more > 0 ? [t('names-sheet-more', { count: more })] : [])];
}
