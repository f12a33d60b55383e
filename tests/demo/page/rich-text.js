import { el } from './build-element.js';
import { t } from './texts.js';

/**
 * Words with their formatting, as nodes. Entities nest, and count in UTF-16 units as JavaScript does.
 *
 * @param {string} words
 * @param {Array<{type: string, offset: number, length: number, url?: string}>} entities
 * @param {(command: string) => void} onCommand somebody has tapped a command in the text
 */
export function richText(words, entities, onCommand) {
  // Those that begin first and reach farthest hold the others.
  const sorted = [...entities].sort((one, other) => one.offset - other.offset || other.length - one.length);
  return build(0, words.length);

  function build(from, to) {
    const nodes = [];
    let at = from;
    while (sorted.length > 0 && sorted[0].offset < to) {
      const entity = sorted.shift();
      const end = Math.min(entity.offset + entity.length, to);
      if (entity.offset < at) continue;
      if (entity.offset > at) nodes.push(words.slice(at, entity.offset));
      nodes.push(format(entity, words.slice(entity.offset, end), build(entity.offset, end)));
      at = end;
    }
    if (at < to) nodes.push(words.slice(at, to));
    return nodes;
  }

  function format(entity, plain, inside) {
    switch (entity.type) {
      case 'bold':
        return el('strong', {}, ...inside);
      case 'italic':
        return el('em', {}, ...inside);
      case 'underline':
        return el('u', {}, ...inside);
      case 'strikethrough':
        return el('s', {}, ...inside);
      case 'code':
        return el('code', {}, ...inside);
      case 'pre':
        return el('pre', {}, ...inside);
      case 'blockquote':
      case 'expandable_blockquote':
        return el('blockquote', {}, ...inside);
      case 'spoiler':
        return spoiler(inside);
      case 'url':
        return link(/^[a-z]+:/i.test(plain) ? plain : `http://${plain}`, inside);
      case 'text_link':
        return link(entity.url ?? '', inside);
      case 'bot_command':
        return el('button', { type: 'button', class: 'command', onclick: () => onCommand(plain) }, ...inside);
      case 'mention':
      case 'text_mention':
      case 'hashtag':
        return el('span', { class: 'mention' }, ...inside);
      default:
        return el('span', {}, ...inside);
    }
  }
}

function link(address, inside) {
  const isWeb = /^https?:\/\//i.test(address);
  if (!isWeb) return el('span', { class: 'mention' }, ...inside);
  return el('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, ...inside);
}

function spoiler(inside) {
  const hidden = el('span', { 'aria-hidden': 'true' }, ...inside);
  const cover = el('button', { type: 'button', class: 'spoiler', 'aria-label': t('spoiler') }, hidden);
  cover.addEventListener('click', () => cover.replaceWith(...hidden.childNodes), { once: true });
  return cover;
}
