/** An element with its attributes, and the elements and texts in it, in their order. */
export interface Xml {
  name: string;
  attributes: Record<string, string>;
  children: Array<Xml | string>;
}

/** What XML 1.0 allows to stand in a document, and a reader need not put up with anything else. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

const pieces = /<\?[^?]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+|</gy;

/** The outermost element of a well-formed document. */
export function readXml(text: string): Xml {
  const strange = forbidden.exec(text);
  if (strange) throw new Error(`a character that XML forbids: ${JSON.stringify(strange[0])}`);
  const root: Xml = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [piece, closing, name, attributes = '', empty] of text.matchAll(pieces)) {
    const parent = open.at(-1) ?? root;
    if (piece === '<') throw new Error(`no tag: ${text.slice(0, 200)}`);
    if (piece.startsWith('<?')) continue;
    if (name === undefined) parent.children.push(decode(piece));
    else if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> ends <${parent.name}>`);
      open.pop();
    } else {
      const element: Xml = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [only, ...others] = root.children;
  if (open.length > 1 || typeof only !== 'object' || others.length > 0) throw new Error('not one element');
  return only;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`${name} is there twice`);
    attributes[name] = decode(value);
  }
  return attributes;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|([a-z]+))?;?/g, (entity, code?: string, name?: string) => {
    const sign = code ? String.fromCodePoint(Number(code)) : entities[name ?? ''];
    if (sign === undefined || !entity.endsWith(';')) throw new Error(`no entity: ${entity}`);
    return sign;
  });
}

/** All elements of that name in another, however deep, in their order. */
export function findAll(within: Xml, name: string): Xml[] {
  return within.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...findAll(child, name)],
  );
}

/** All text in an element. */
export function textOf(within: Xml): string {
  return within.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
