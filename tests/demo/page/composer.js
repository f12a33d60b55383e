import { AttachPanel } from './attach-panel.js';
import { el, icon } from './build-element.js';
import { ReplyBar } from './reply-bar.js';
import { t } from './texts.js';

/** How high the text gets before it scrolls. */
const mostHeight = 130;

/** Where people write: the text, what it replies to, commands, pictures, and the keys a bot has put there. */
export class Composer {
  #send;
  #view = null;
  #reply = new ReplyBar(() => this.#text.focus());
  #text = el('textarea', {
    rows: 1,
    'aria-label': t('write'),
    oninput: () => this.#fit(),
    onkeydown: (event) => this.#onKey(event),
  });
  #commands = el('div', { class: 'panel commands', hidden: true });
  #attach = new AttachPanel({
    onPictures: (pictures) => this.#sendPictures(pictures),
    onPlace: (place) => this.#choose({ do: 'send-place', ...place }),
  });
  #openers = [
    { panel: this.#commands, button: opener('commands', () => this.#toggle(this.#commands)) },
    { panel: this.#attach.element, button: opener('attach', () => this.#toggle(this.#attach.element)) },
  ];
  #row = el(
    'div',
    { class: 'writing' },
    this.#openers[0].button,
    this.#text,
    this.#openers[1].button,
    el(
      'button',
      { type: 'button', class: 'round send', 'aria-label': t('send'), onclick: () => this.#write() },
      icon('send'),
    ),
  );
  #start = el(
    'button',
    { type: 'button', class: 'start', onclick: () => this.#choose({ do: 'write', words: '/start' }) },
    t('start'),
  );
  #keys = el('div', { class: 'reply-keys' });
  element = el(
    'footer',
    { class: 'composer' },
    this.#reply.element,
    this.#commands,
    this.#attach.element,
    this.#row,
    this.#start,
    this.#keys,
  );

  /** @param {(action: object) => Promise<unknown>} send adds who and where, and does it; false when it could not */
  constructor(send) {
    this.#send = send;
  }

  /** @param view what the phone shows of the chat @param {import('./message-list.js').MessageList} messages */
  update(view, messages) {
    const before = this.#view;
    this.#view = view;
    if (before?.person.id !== view.person.id) this.#clear();
    const isSilent = !view.chat.isGroup && messages.size === 0;
    this.#start.hidden = !isSilent;
    this.#row.hidden = isSilent;
    this.#reply.update(view.forcedReply, messages);
    this.#text.placeholder = (this.#reply.to && view.forcedReply?.placeholder) || t('write');
    if (view !== before) {
      this.#showCommands(view);
      this.#showKeys(view);
    }
  }

  replyTo(message) {
    this.#reply.set(message);
    this.#text.focus();
  }

  /** From wherever one is to where one writes. */
  goBack() {
    this.#closePanels();
    this.#text.focus();
  }

  async #write() {
    if (this.#attach.count > 0) return this.#attach.send();
    const words = this.#text.value.trim();
    if (words === '') return;
    const replyTo = this.#reply.to;
    this.#clear();
    if ((await this.#send({ do: 'write', words, replyTo })) === false) this.#text.value ||= words;
    this.#fit();
  }

  async #sendPictures(pictures) {
    const caption = this.#text.value.trim() || undefined;
    const replyTo = this.#reply.to;
    const isSent = await this.#send({ do: 'send-pictures', ...pictures, caption, replyTo });
    if (isSent !== false) this.#clear();
  }

  #choose(action) {
    this.#closePanels();
    return this.#send(action);
  }

  #onKey(event) {
    const isTouch = matchMedia('(pointer: coarse)').matches;
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || isTouch) return;
    event.preventDefault();
    this.#write();
  }

  #clear() {
    this.#text.value = '';
    this.#reply.set(null);
    this.#closePanels();
    this.#fit();
  }

  #showCommands({ commands }) {
    const rows = commands.map(({ command, description }) =>
      el(
        'button',
        { type: 'button', onclick: () => this.#choose({ do: 'write', words: `/${command}` }) },
        el('strong', {}, `/${command}`),
        el('span', {}, description),
      ),
    );
    this.#commands.replaceChildren(...(rows.length > 0 ? rows : [el('p', {}, t('no-commands'))]));
  }

  #showKeys({ keys, chat }) {
    this.#keys.hidden = keys.length === 0;
    // In a group a key answers the message that brought it.
    const press = (words) =>
      this.#send({ do: 'write', words, replyTo: chat.isGroup ? this.#reply.to : undefined });
    const key = (words) => el('button', { type: 'button', onclick: () => press(words) }, words);
    this.#keys.replaceChildren(...keys.map((row) => el('div', { class: 'key-row' }, ...row.map(key))));
  }

  #toggle(panel) {
    const opens = panel.hidden;
    this.#closePanels();
    panel.hidden = !opens;
    const { button } = this.#openers.find((opener) => opener.panel === panel);
    button.setAttribute('aria-expanded', String(opens));
    if (opens) panel.querySelector('button')?.focus();
  }

  #closePanels() {
    this.#commands.hidden = true;
    this.#attach.close();
    for (const { button } of this.#openers) button.setAttribute('aria-expanded', 'false');
  }

  /** As high as the text, up to a limit. */
  #fit() {
    this.#text.style.height = 'auto';
    this.#text.style.height = `${Math.min(this.#text.scrollHeight + 2, mostHeight)}px`;
  }
}

function opener(name, onclick) {
  return el(
    'button',
    { type: 'button', class: 'round plain', 'aria-label': t(name), 'aria-expanded': 'false', onclick },
    icon(name),
  );
}
