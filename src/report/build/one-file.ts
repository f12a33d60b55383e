import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '#src/domain/report/report.ts';
import type { BuildFiles } from './order.ts';

/** Makes the builder of a format without photos, which is one file whatever the size of the report. */
export function asOneFile(render: (report: Report) => string | Promise<Buffer>): BuildFiles {
  return async ({ report, folder, name: stem, extension }, progress) => {
    const name = `${stem}.${extension}`;
    const path = join(folder, name);
    await writeFile(path, await render(report));
    progress(1, 1);
    return [{ path, name }];
  };
}
