/**
 * Makes an element. Words become text nodes: nothing that anybody writes can become markup.
 *
 * @param {string} tag
 * @param {Record<string, unknown>} [properties] `class`, `data-…`, `aria-…`, `role` and the like as attributes,
 *   `on…` as listeners, anything else as a property; undefined is left out
 * @param {...(Node | string | null | undefined | false)} children
 */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name in element && name !== 'list' && name !== 'role') element[name] = value;
    else element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const shapes = {
  send: 'M4 12l16-8-5 16-4-6z M11 14l9-10',
  attach: 'M8 12.5l6.5-6.5a3.2 3.2 0 0 1 4.5 4.5l-8.500 8.500a5 5 0 0 1-7-7L12 4',
  commands: 'M14 8l-4 8 M8 4h8a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4z',
  reply: 'M10 6L4 12l6 6 M4 12h9a7 7 0 0 1 7 7',
  close: 'M6 6l12 12 M18 6L6 18',
  down: 'M6 10l6 6 6-6',
  add: 'M12 5v14 M5 12h14',
  play: 'M8 5l11 7-11 7z',
  pause: 'M9 5v14 M15 5v14',
  stop: 'M7 7h10v10H7z',
  restart: 'M19 12a7 7 0 1 1-2-5 M17 3v4h-4',
  network: 'M13 3L5 14h6l-1 7 8-11h-6z',
  theme: 'M12 4a8 8 0 1 0 8 8 6 6 0 0 1-8-8z',
  file: 'M7 3h7l4 4v14H7z M14 3v4h4',
  place:
    'M12 21s7-6.500 7-11a7 7 0 0 0-14 0c0 4.500 7 11 7 11z M12 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5',
  check: 'M4 12.500l4 4 8-9 M11 15.500l1 1 8-9',
  link: 'M9 15l6-6 M8 8h8v8',
};

/** @param {keyof typeof shapes} name a drawing that says nothing to a screen reader */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', shapes[name]);
  svg.append(path);
  return svg;
}

/** A small picture of somebody: a letter on a colour of their own; the bot has its sign. */
export function avatar({ id, name, isBot = false }, className = '') {
  if (isBot) return el('img', { class: `avatar ${className}`, src: '/icon.svg', alt: '' });
  const face = el('span', { class: `avatar ${className}`, 'aria-hidden': 'true' }, [...name][0] ?? '');
  face.style.setProperty('--hue', String(hueOf(id)));
  return face;
}

/** The same colour for the same person, wherever they appear. */
export function hueOf(id) {
  return (Math.abs(id) * 47) % 360;
}
