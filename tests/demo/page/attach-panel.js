import { el, icon } from './build-element.js';
import { upload } from './server.js';
import { t } from './texts.js';

const sampleCount = 6;
const mostPictures = 10;

/** The longest side of a picture that phones send as a photo. */
const longestSide = 2560;

const places = [
  { name: 'Lisboa', latitude: 38.7169, longitude: -9.1399 },
  { name: 'Wien', latitude: 48.2082, longitude: 16.3738 },
  { name: 'Oslo', latitude: 59.9139, longitude: 10.7522 },
  { name: 'Toronto', latitude: 43.6532, longitude: -79.3832 },
  { name: 'Montevideo', latitude: -34.9011, longitude: -56.1645 },
  { name: 'Nagoya', latitude: 35.1815, longitude: 136.9066 },
];

/** Choosing pictures, drawn for the purpose or one's own, and places to send. */
export class AttachPanel {
  #onPictures;
  /** Samples by number and files, in the order they were chosen. */
  #chosen = [];
  #tiles = Array.from({ length: sampleCount }, (_, index) =>
    el(
      'button',
      {
        type: 'button',
        class: 'tile',
        'aria-label': t('sample', { number: index + 1 }),
        'aria-pressed': 'false',
        onclick: () => this.#toggle(index),
      },
      el('img', { src: `/samples/${index}`, alt: '', loading: 'lazy' }),
      el('span', { class: 'order' }),
    ),
  );
  #files = el('input', {
    type: 'file',
    accept: 'image/*',
    multiple: true,
    hidden: true,
    onchange: () => this.#addFiles(),
  });
  #own = el('span', { class: 'own-files' });
  #asFiles = el('input', { type: 'checkbox' });
  #send = el('button', { type: 'button', class: 'strong', onclick: () => this.send() });
  #note = el('p', { class: 'hint', role: 'status' });
  element;

  constructor({ onPictures, onPlace }) {
    this.#onPictures = onPictures;
    const place = ({ name, ...where }) =>
      el('button', { type: 'button', class: 'chip', onclick: () => onPlace(where) }, name);
    this.element = el(
      'div',
      { class: 'panel attach', hidden: true },
      el('h3', {}, t('samples')),
      el('div', { class: 'tiles' }, ...this.#tiles),
      el(
        'div',
        { class: 'choices' },
        el('button', { type: 'button', class: 'chip', onclick: () => this.#files.click() }, t('from-device')),
        this.#files,
        this.#own,
        el('label', { class: 'chip' }, this.#asFiles, t('as-files')),
        this.#send,
      ),
      this.#note,
      el('h3', {}, icon('place'), t('places')),
      el('div', { class: 'choices' }, ...places.map(place)),
    );
    this.#show();
  }

  get count() {
    return this.#chosen.length;
  }

  /** What could not be sent stays chosen. */
  async send() {
    const asFiles = this.#asFiles.checked;
    this.#send.disabled = true;
    try {
      const pictures = await Promise.all(
        this.#chosen.map(async (one) =>
          typeof one === 'number' ? { sample: one } : upload(asFiles ? one : await asPhoto(one)),
        ),
      );
      await this.#onPictures({ pictures, asFiles });
    } catch (error) {
      this.#note.textContent = error.message;
    } finally {
      this.#send.disabled = this.count === 0;
    }
  }

  close() {
    this.element.hidden = true;
    this.#chosen = [];
    this.#asFiles.checked = false;
    this.#show();
  }

  #toggle(index) {
    if (this.#chosen.includes(index)) this.#chosen = this.#chosen.filter((one) => one !== index);
    else this.#chosen.push(index);
    this.#show();
  }

  #addFiles() {
    this.#chosen.push(...this.#files.files);
    this.#files.value = '';
    this.#show();
  }

  #show() {
    const isTooMany = this.#chosen.length > mostPictures;
    this.#chosen = this.#chosen.slice(0, mostPictures);
    this.#note.textContent = isTooMany ? t('too-many') : '';
    for (const [index, tile] of this.#tiles.entries()) {
      const place = this.#chosen.indexOf(index);
      tile.setAttribute('aria-pressed', String(place >= 0));
      tile.querySelector('.order').textContent = place >= 0 ? String(place + 1) : '';
    }
    this.#own.textContent = this.#chosen
      .filter((one) => typeof one !== 'number')
      .map(({ name }) => name)
      .join(', ');
    this.#send.textContent = t('send-count', { count: this.#chosen.length });
    this.#send.disabled = this.#chosen.length === 0;
  }
}

/** As phones send photos: no larger than needed, as JPEG. What the browser cannot read goes as it is. */
async function asPhoto(file) {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return file;
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = el('canvas', {
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
  });
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.87));
  return new File([blob], file.name, { type: blob.type });
}
