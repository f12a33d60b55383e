import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { campaignLogos } from '#db/schema/campaigns/details.ts';
import { reportFiles } from '#db/schema/report/files.ts';
import type { Locale } from '#src/domain/locale.ts';
import type { ReportFormat } from '#src/domain/report/format.ts';

/** What the files of a report are known by. */
export interface FilesOf {
  campaignId: number;
  locale: Locale;
  format: ReportFormat;
  digest: string;
}

/** A file that Telegram has: its name there, and the moment that the figures in it are of. */
export interface ReportFile {
  fileId: string;
  countedAt: Date;
}

/** The files of a report, in their order; empty unless all of them were sent before. */
export async function listReportFiles(db: Db, of: FilesOf): Promise<ReportFile[]> {
  const { fileId, countedAt, parts } = reportFiles;
  const rows = await db
    .select({ fileId, countedAt, parts })
    .from(reportFiles)
    .where(isOf(of))
    .orderBy(asc(reportFiles.part));
  return rows.length === rows[0]?.parts ? rows : [];
}

/** Notes a file that Telegram has got. */
export async function saveReportFile(
  db: Db,
  of: FilesOf,
  file: ReportFile & { part: number; parts: number },
): Promise<void> {
  const { campaignId, locale, format, digest } = of;
  const { parts, fileId, countedAt } = file;
  const set = { parts, fileId, countedAt, at: sql`clock_timestamp()` };
  await db
    .insert(reportFiles)
    .values({ ...{ campaignId, locale, format, digest }, ...file })
    .onConflictDoUpdate({
      target: [
        reportFiles.campaignId,
        reportFiles.locale,
        reportFiles.format,
        reportFiles.digest,
        reportFiles.part,
      ],
      set,
    });
}

/** Telegram does not know them any more, as after a change of the token. */
export async function forgetReportFiles(db: Db, of: FilesOf): Promise<void> {
  await db.delete(reportFiles).where(isOf(of));
}

/** Of what is asked for no more, the newest state of which is another by now. */
export async function forgetOldReportFiles(db: Db): Promise<void> {
  await db.execute(sql`delete from report_files where at < clock_timestamp() - interval '30 days'`);
}

/** The picture for the cover, if there is one. */
export async function findLogo(db: Db, campaignId: number): Promise<Buffer | null> {
  const [row] = await db
    .select({ png: campaignLogos.png })
    .from(campaignLogos)
    .where(eq(campaignLogos.campaignId, campaignId));
  return row?.png ?? null;
}

function isOf({ campaignId, locale, format, digest }: FilesOf) {
  return and(
    eq(reportFiles.campaignId, campaignId),
    eq(reportFiles.locale, locale),
    eq(reportFiles.format, format),
    eq(reportFiles.digest, digest),
  );
}
