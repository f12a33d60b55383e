import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { oneAtATime } from '#src/photos/one-at-a-time.ts';
import { reportFonts } from '#src/photos/text/fonts.ts';

/** Where the templates are: beside this file. */
const templates = import.meta.dirname;

/** A file for the templates, by its path as they name it. */
export type TypstFile = [path: string, content: Buffer];

/**
 * Sets the report from files, which are taken over one by one, and returns a PDF. It follows PDF/UA-1, the standard for
 * what everybody can read, unless the compiler finds something against that. The same files make the same bytes.
 *
 * @throws Error when the templates cannot make a document of them
 */
export const typeset = oneAtATime(setFiles);

async function setFiles(files: AsyncIterable<TypstFile>): Promise<Buffer> {
  compiler ??= openCompiler();
  try {
    for await (const [path, content] of files) compiler.mapShadow(join(templates, path), content);
    const compiled = compiler.compile({ mainFilePath: join(templates, 'report.typ') });
    if (compiled.result) return writePdf(compiler, compiled.result);
    const faults = compiled.takeError()?.shortDiagnostics.map(({ message }) => message) ?? [];
    throw new Error(`The templates cannot be set: ${faults.join('; ')}`);
  } finally {
    // Otherwise the compiler would keep these files in memory until the next report.
    compiler.resetShadow();
    compiler.evictCache(0);
  }
}

/**
 * Writes a PDF/UA where that is possible. On some machines the compiler is older and does not know it, and some text
 * may be against its rules: then a plain PDF is better than none.
 */
function writePdf(compiler: NodeCompiler, document: NodeTypstDocument): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' });
  } catch {
    return compiler.pdf(document);
  }
}

let compiler: NodeCompiler | undefined;

function openCompiler(): NodeCompiler {
  const fontBlobs = reportFonts.flatMap(({ regular, bold }) => [readFileSync(regular), readFileSync(bold)]);
  return NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs }] });
}
