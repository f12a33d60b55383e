import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { reportFonts } from '#src/photos/fonts.ts';

/** Where the templates are: beside this file. */
const templates = import.meta.dirname;

/** A file for the templates, by its path as they name it. */
export type TypstFile = [path: string, content: Buffer];

/**
 * Sets the report from files, which are taken over one by one, and returns a PDF that follows PDF/UA-1: tagged, with all
 * that the standard asks for. The same files make the same bytes.
 *
 * @throws Error when the templates cannot make a document of them
 */
export async function typeset(files: AsyncIterable<TypstFile>): Promise<Buffer> {
  compiler ??= openCompiler();
  try {
    for await (const [path, content] of files) compiler.mapShadow(join(templates, path), content);
    const compiled = compiler.compile({ mainFilePath: join(templates, 'report.typ') });
    if (!compiled.result)
      throw new Error(`The report cannot be set: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
    return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
  } finally {
    // It would keep all of that for the next report.
    compiler.resetShadow();
    compiler.evictCache(0);
  }
}

let compiler: NodeCompiler | undefined;

function openCompiler(): NodeCompiler {
  const fontBlobs = reportFonts.flatMap(({ regular, bold }) => [readFileSync(regular), readFileSync(bold)]);
  return NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs }] });
}
