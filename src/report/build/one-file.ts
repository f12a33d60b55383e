import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '#src/domain/report/report.ts';
import { extensions, type ReportFormat } from '#src/domain/report/report-format.ts';
import type { BuildFiles } from './build-order.ts';

/** The builder of a format without photos, which is one file whatever the size of the report. */
export function asOneFile(
  format: ReportFormat,
  render: (report: Report) => string | Promise<Buffer>,
): BuildFiles {
  return async ({ report, folder, name: stem }, progress) => {
    const name = `${stem}.${extensions[format]}`;
    const path = join(folder, name);
    await writeFile(path, await render(report));
    progress(1, 1);
    return [{ path, name }];
  };
}
