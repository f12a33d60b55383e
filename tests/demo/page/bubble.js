import { avatar, el, hueOf, icon } from './build-element.js';
import { openPicture } from './picture-viewer.js';
import { richText } from './rich-text.js';
import { language, t } from './texts.js';

const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The largest a single picture gets, in pixels of the screen. */
const pictureBox = { width: 348, height: 340 };

/**
 * One message, or several that came as an album, as somebody's phone shows it.
 *
 * @param {Array<object>} messages as the demo tells of them
 * @param {{viewer: number, isGroup: boolean, startsRun: boolean, endsRun: boolean, onReply: Function,
 *   onTap: Function, onCommand: Function, onQuote: Function}} about
 */
export function bubble(messages, about) {
  const [first] = messages;
  if (first.note) return el('p', { class: 'note' }, t(first.note.kind, { names: first.note.names }));
  const isOwn = first.from.id === about.viewer;
  const showsName = about.isGroup && !isOwn && about.startsRun;
  const spoken = messages.find(({ words }) => words !== '') ?? first;
  const last = messages.at(-1);
  const isWordless = spoken.words === '' && first.picture !== null;
  const body = el(
    'article',
    { class: `bubble${isWordless ? ' wordless' : ''}` },
    showsName && name(first.from),
    first.reply && quote(first.reply, about.onQuote),
    pictures(messages),
    ...messages.map(({ file }) => file && fileRow(file)),
    first.place && placeRow(first.place),
    spoken.words !== '' &&
      el('div', { class: 'words' }, ...richText(spoken.words, spoken.entities, about.onCommand)),
    stamp(last, isOwn),
  );
  const reply = el(
    'button',
    {
      type: 'button',
      class: 'reply',
      'aria-label': t('reply', { name: first.from.name }),
      onclick: () => about.onReply(spoken),
    },
    icon('reply'),
  );
  const hasKeys = first.buttons.length > 0;
  return el(
    'div',
    {
      class: ['message', isOwn ? 'own' : 'theirs', about.endsRun && 'ends-run', hasKeys && 'has-keys']
        .filter(Boolean)
        .join(' '),
    },
    about.isGroup &&
      !isOwn &&
      (about.endsRun ? avatar(first.from, 'small') : el('span', { class: 'avatar small none' })),
    el('div', { class: 'stack' }, body, hasKeys && keyboard(first, about.onTap)),
    reply,
  );
}

function name({ id, name: words }) {
  const label = el('div', { class: 'name' }, words);
  label.style.setProperty('--hue', String(hueOf(id)));
  return label;
}

function quote(reply, onQuote) {
  return el(
    'button',
    { type: 'button', class: 'quote', onclick: () => onQuote(reply.id) },
    el('strong', {}, reply.name),
    el('span', {}, reply.words || (reply.hasPicture ? t('photo') : '…')),
  );
}

function pictures(messages) {
  const shown = messages.filter(({ picture }) => picture);
  if (shown.length === 0) return null;
  const tiles = shown.map(({ picture, words }) => {
    const image = el('img', {
      src: picture.url,
      alt: words ? '' : t('photo'),
      loading: 'lazy',
      decoding: 'async',
      draggable: false,
    });
    const tile = el(
      'button',
      {
        type: 'button',
        class: `picture${picture.isHidden ? ' hidden-picture' : ''}`,
        'aria-label': t('open-photo'),
        onclick: () => openPicture(picture.url),
      },
      image,
    );
    if (shown.length === 1) keepRoom(tile, picture);
    return tile;
  });
  const album = shown.length > 1 ? ` album count-${shown.length}` : '';
  return el('div', { class: `pictures${album}` }, ...tiles);
}

/** Keeps the room that the picture will take, so that nothing jumps when it has come. */
function keepRoom(tile, { width, height }) {
  const scale = Math.min(pictureBox.width / width, pictureBox.height / height);
  tile.style.width = `${Math.round(width * scale)}px`;
  tile.style.aspectRatio = `${width} / ${height}`;
}

function fileRow({ url, name: fileName, bytes }) {
  return el(
    'a',
    { class: 'file', href: url, download: fileName },
    el('span', { class: 'file-icon' }, icon('file')),
    el(
      'span',
      {},
      el('strong', {}, fileName),
      el('small', {}, `${Math.max(1, Math.round(bytes / 1024))} KB`),
    ),
  );
}

function placeRow({ latitude, longitude }) {
  return el(
    'div',
    { class: 'file' },
    el('span', { class: 'file-icon' }, icon('place')),
    el(
      'span',
      {},
      el('strong', {}, t('location')),
      el('small', {}, `${latitude.toFixed(3)}, ${longitude.toFixed(3)}`),
    ),
  );
}

function stamp({ at, isEdited }, isOwn) {
  const moment = new Date(at * 1000);
  return el(
    'div',
    { class: 'stamp' },
    isEdited && `${t('edited')} `,
    el('time', { dateTime: moment.toISOString() }, time.format(moment)),
    isOwn && icon('check'),
  );
}

function keyboard({ id, buttons }, onTap) {
  const rows = buttons.map((row, rowIndex) =>
    el(
      'div',
      { class: 'key-row' },
      ...row.map(({ text, url }, column) =>
        url
          ? el(
              'a',
              { class: 'key', href: url, target: '_blank', rel: 'noopener noreferrer' },
              text,
              icon('link'),
            )
          : el(
              'button',
              {
                type: 'button',
                class: 'key',
                'data-place': `${rowIndex} ${column}`,
                onclick: ({ currentTarget }) =>
                  onTap({ message: id, row: rowIndex, column, label: text }, currentTarget),
              },
              text,
            ),
      ),
    ),
  );
  return el('div', { class: `keys${buttons.some((row) => row.length > 5) ? ' narrow' : ''}` }, ...rows);
}
