import { getDocumentProxy } from 'unpdf';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Bookmarks = NonNullable<Awaited<ReturnType<Pdf['getOutline']>>>;

/** A stretch of text; its place in millimetres from the upper left corner of the page. */
interface Stretch {
  text: string;
  left: number;
  right: number;
  /** Of its foot. */
  bottom: number;
}

interface ReadPage {
  /** Its lines, one below the other. */
  text: string;
  stretches: Stretch[];
  /** What its pictures and drawings are to those who cannot see them. */
  alts: string[];
  /** Of the headings on it, by their tags. */
  headings: string[];
}

export interface ReadPdf {
  pages: ReadPage[];
  /** Of all pages. */
  text: string;
  bookmarks: Array<{ title: string; below: string[] }>;
  /** What stands in its properties. */
  properties: Record<string, unknown>;
  isTagged: boolean;
}

/** Reads a PDF as a screen reader does. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(pdf, number));
  const { info } = await pdf.getMetadata();
  const marks = await pdf.getMarkInfo();
  return {
    pages,
    text: pages.map(({ text }) => text).join('\n'),
    bookmarks: ((await pdf.getOutline()) ?? []).map(({ title, items }) => ({
      title,
      below: (items as Bookmarks).map((item) => item.title),
    })),
    properties: info as Record<string, unknown>,
    isTagged: marks?.Marked ?? false,
  };
}

const millimetresPerPoint = 25.4 / 72;

async function readPage(pdf: Pdf, number: number): Promise<ReadPage> {
  const page = await pdf.getPage(number);
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const stretches: Stretch[] = [];
  const textOf = new Map<string, string>();
  let text = '';
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      text += `${item.str}${item.hasEOL ? '\n' : ''}`;
      const mark = open.findLast((id) => id !== '');
      if (mark) textOf.set(mark, `${textOf.get(mark) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
      const [left = 0, bottom = 0] = item.transform.slice(4);
      if (item.str.trim() !== '')
        stretches.push({
          text: item.str,
          left: left * millimetresPerPoint,
          right: (left + item.width) * millimetresPerPoint,
          bottom: (height - bottom) * millimetresPerPoint,
        });
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  const tags = listTags((await page.getStructTree()) as Tag | null);
  return {
    text,
    stretches,
    alts: tags.flatMap(({ alt }) => alt ?? []),
    headings: tags
      .filter(({ role }) => /^H\d$/.test(role ?? ''))
      .map((tag) => `${tag.role} ${readTag(tag, textOf).trim()}`),
  };
}

interface Tag {
  role?: string;
  alt?: string;
  /** Of what it marks. */
  id?: string;
  children?: Tag[];
}

function listTags(tag: Tag | null): Tag[] {
  return tag ? [tag, ...(tag.children ?? []).flatMap(listTags)] : [];
}

function readTag(tag: Tag, textOf: ReadonlyMap<string, string>): string {
  return listTags(tag)
    .map(({ id }) => (id ? (textOf.get(id) ?? '') : ''))
    .join('');
}
