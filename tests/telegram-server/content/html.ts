import { badRequest, ViolationError } from '#tests/telegram-server/server/api-error.ts';
import type { WireEntity, WireUser } from '#tests/telegram-server/wire.ts';
import type { FormattedText } from './clean-text.ts';
import { readLink } from './links.ts';

const typeOfTag: Readonly<Record<string, string>> = {
  a: 'text_link',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  'tg-emoji': 'custom_emoji',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
};

const namedCharacters: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

interface OpenTag {
  name: string;
  attributes: Map<string, string>;
  offset: number;
}

/** Reads a text with `parse_mode: 'HTML'`; complains as Telegram does, counting bytes. */
export function parseHtml(html: string, userOf: (id: number) => WireUser | undefined): FormattedText {
  const entities: WireEntity[] = [];
  const open: OpenTag[] = [];
  let text = '';
  let at = 0;
  while (at < html.length) {
    const character = html.charAt(at);
    if (character === '&') {
      const [decoded, length] = readCharacter(html.slice(at, at + 12));
      text += decoded;
      at += length;
    } else if (character !== '<') {
      text += character;
      at += 1;
    } else if (html[at + 1] === '/') {
      const tag = open.pop();
      at = readEndTag(html, at, tag);
      if (tag && text.length > tag.offset) entities.push(...entityOf(tag, text, userOf));
    } else {
      const [tag, end] = readStartTag(html, at, text.length);
      open.push(tag);
      at = end;
    }
  }
  const unclosed = open.pop();
  if (unclosed) throw cannotParse(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  return { text, entities: mergeLanguages(entities).sort(outermostFirst) };
}

function readCharacter(html: string): [string, number] {
  const named = /^&(?:([a-z]+)|#(\d+)|#x([0-9a-f]+));?/i.exec(html);
  const known = named?.[1] === undefined ? undefined : namedCharacters[named[1]];
  if (named && known) return [known, named[0].length];
  const code = named?.[2] ? Number(named[2]) : named?.[3] ? Number.parseInt(named[3], 16) : 0;
  if (named && code > 0 && code < 0x10ffff) return [String.fromCodePoint(code), named[0].length];
  return ['&', 1];
}

function readStartTag(html: string, start: number, offset: number): [OpenTag, number] {
  const place = byteOffset(html, start);
  const name = /^[^\s>]*/.exec(html.slice(start + 1, start + 64))?.[0] ?? '';
  let at = start + 1 + name.length;
  if (at >= html.length) throw cannotParse(`Unclosed start tag at byte offset ${place}`);
  const tag: OpenTag = { name: name.toLowerCase(), attributes: new Map(), offset };
  if (!Object.hasOwn(typeOfTag, tag.name)) {
    throw cannotParse(`Unsupported start tag "${tag.name}" at byte offset ${place}`);
  }
  const attribute = /\s*(?:(>)|([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+)))?)/y;
  for (;;) {
    attribute.lastIndex = at;
    const match = attribute.exec(html);
    if (!match) throw cannotParse(`Unclosed start tag at byte offset ${place}`);
    at = attribute.lastIndex;
    if (match[1]) break;
    const value = match[3] ?? match[4] ?? match[5] ?? '';
    tag.attributes.set((match[2] ?? '').toLowerCase(), decodeAll(value));
  }
  if (tag.name === 'span' && tag.attributes.get('class') !== 'tg-spoiler') {
    throw cannotParse(`Tag "span" must have class "tg-spoiler" at byte offset ${place}`);
  }
  return [tag, at];
}

function readEndTag(html: string, start: number, tag: OpenTag | undefined): number {
  const place = byteOffset(html, start);
  if (!tag) throw cannotParse(`Unexpected end tag at byte offset ${place}`);
  const match = /^<\/([^\s>]*)\s*>/.exec(html.slice(start, start + 64));
  if (!match) throw cannotParse(`Unclosed end tag at byte offset ${place}`);
  const name = (match[1] ?? '').toLowerCase();
  if (name !== '' && name !== tag.name) {
    throw cannotParse(
      `Unmatched end tag at byte offset ${place}, expected "</${tag.name}>", found "</${name}>"`,
    );
  }
  return start + match[0].length;
}

function entityOf(tag: OpenTag, text: string, userOf: (id: number) => WireUser | undefined): WireEntity[] {
  const place = { offset: tag.offset, length: text.length - tag.offset };
  switch (tag.name) {
    case 'a': {
      const url = tag.attributes.get('href') || text.slice(tag.offset);
      const userId = /^tg:\/\/user\?id=(\d+)$/.exec(url)?.[1];
      const user = userId === undefined ? undefined : userOf(Number(userId));
      if (userId !== undefined) return user ? [{ type: 'text_mention', ...place, user }] : [];
      const link = readLink(url);
      // Telegram drops such a link and keeps its text; nobody means that.
      if (!link) throw new ViolationError(`"${url}" is no link`);
      return [{ type: 'text_link', ...place, url: link }];
    }
    case 'code': {
      const language = /^language-(.+)$/.exec(tag.attributes.get('class') ?? '')?.[1];
      return [{ type: 'code', ...place, language }];
    }
    case 'tg-emoji':
      return [{ type: 'custom_emoji', ...place, custom_emoji_id: tag.attributes.get('emoji-id') }];
    case 'blockquote':
      return [{ type: tag.attributes.has('expandable') ? 'expandable_blockquote' : 'blockquote', ...place }];
    default:
      return [{ type: typeOfTag[tag.name] ?? tag.name, ...place }];
  }
}

/** `<pre><code class="language-x">` is one block of code with a language; elsewhere the class means nothing. */
function mergeLanguages(entities: WireEntity[]): WireEntity[] {
  return entities.flatMap((entity) => {
    const same = (other: WireEntity) => other.offset === entity.offset && other.length === entity.length;
    if (entity.type === 'pre') {
      const code = entities.find((other) => other.type === 'code' && other.language && same(other));
      return [code ? { ...entity, language: code.language } : entity];
    }
    if (entity.type !== 'code') return [entity];
    if (entities.some((other) => other.type === 'pre' && same(other))) return [];
    return [{ type: entity.type, offset: entity.offset, length: entity.length }];
  });
}

function outermostFirst(a: WireEntity, b: WireEntity): number {
  return a.offset - b.offset || b.length - a.length;
}

function decodeAll(value: string): string {
  return value.replace(/&[^;&]{1,10};?/g, (reference) => {
    const [decoded, length] = readCharacter(reference);
    return decoded + reference.slice(length);
  });
}

function byteOffset(html: string, at: number): number {
  return Buffer.byteLength(html.slice(0, at));
}

function cannotParse(problem: string): Error {
  return badRequest(`can't parse entities: ${problem}`);
}
