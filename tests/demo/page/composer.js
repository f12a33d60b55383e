import { AttachPanel } from './attach-panel.js';
import { el, icon } from './build-element.js';
import { t } from './texts.js';

/** Where people write: the text, what it replies to, commands, pictures, and the keys a bot has put there. */
export class Composer {
  #send;
  #view = null;
  /** @type {{id: number, isForced: boolean} | null} */
  #replyTo = null;
  /** The forced reply that somebody has waved away. */
  #dismissed = null;
  #text = el('textarea', {
    rows: 1,
    'aria-label': t('write'),
    placeholder: t('write'),
    oninput: () => this.#fit(),
    onkeydown: (event) => this.#onKey(event),
  });
  #quoteName = el('strong');
  #quoteWords = el('span');
  #quote = el(
    'div',
    { class: 'replying', hidden: true },
    icon('reply'),
    el('div', {}, this.#quoteName, this.#quoteWords),
    el(
      'button',
      {
        type: 'button',
        class: 'round plain',
        'aria-label': t('cancel-reply'),
        onclick: () => this.#cancelReply(),
      },
      icon('close'),
    ),
  );
  #commands = el('div', { class: 'panel commands', hidden: true });
  #commandsButton = el(
    'button',
    {
      type: 'button',
      class: 'round plain',
      'aria-label': t('commands'),
      'aria-expanded': 'false',
      onclick: () => this.#toggle(this.#commands),
    },
    icon('commands'),
  );
  #attachButton = el(
    'button',
    {
      type: 'button',
      class: 'round plain',
      'aria-label': t('attach'),
      'aria-expanded': 'false',
      onclick: () => this.#toggle(this.#attach.element),
    },
    icon('attach'),
  );
  #sendButton = el(
    'button',
    { type: 'button', class: 'round send', 'aria-label': t('send'), onclick: () => this.#write() },
    icon('send'),
  );
  #attach;
  #keys = el('div', { class: 'reply-keys', hidden: true });
  #row = el(
    'div',
    { class: 'writing' },
    this.#commandsButton,
    this.#text,
    this.#attachButton,
    this.#sendButton,
  );
  #start = el(
    'button',
    {
      type: 'button',
      class: 'start',
      hidden: true,
      onclick: () => this.#send({ do: 'write', words: '/start' }),
    },
    t('start'),
  );
  element;

  /** @param {(action: object) => Promise<boolean>} send adds who and where, and does it; false when it could not */
  constructor(send) {
    this.#send = send;
    this.#attach = new AttachPanel({
      onPictures: (pictures) => this.#sendPictures(pictures),
      onPlace: (place) => {
        this.#closePanels();
        return send({ do: 'send-place', ...place });
      },
    });
    this.element = el(
      'footer',
      { class: 'composer', onkeydown: ({ key }) => key === 'Escape' && this.#closePanels() },
      this.#quote,
      this.#commands,
      this.#attach.element,
      this.#row,
      this.#start,
      this.#keys,
    );
  }

  /** @param view what the phone shows of the chat @param {import('./message-list.js').MessageList} messages */
  update(view, messages) {
    const isOther = this.#view?.person.id !== view.person.id;
    this.#view = view;
    if (isOther) this.#clear();
    const isSilent = !view.chat.isGroup && messages.size === 0;
    this.#start.hidden = !isSilent;
    this.#row.hidden = isSilent;
    this.#showCommands();
    this.#showKeys();
    const { forcedReply } = view;
    if (forcedReply && forcedReply.message !== this.#dismissed && this.#replyTo?.id !== forcedReply.message) {
      const asked = messages.find(forcedReply.message);
      if (asked) this.replyTo(asked, forcedReply);
    } else if (!forcedReply && this.#replyTo?.isForced) this.#setReply(null);
    if (this.#replyTo && !messages.find(this.#replyTo.id)) this.#setReply(null);
  }

  replyTo(message, forced = null) {
    this.#setReply({ id: message.id, isForced: forced !== null });
    this.#quoteName.textContent = t('replying-to', { name: message.from.name });
    this.#quoteWords.textContent = message.words || t('photo');
    this.#text.placeholder = forced?.placeholder || t('write');
    // A phone that is not being used must not take the keyboard away from the one that is.
    if (!forced) this.#text.focus();
  }

  async #write() {
    if (this.#attach.count > 0) return this.#attach.send();
    const words = this.#text.value.trim();
    if (words === '') return;
    const replyTo = this.#replyTo?.id;
    this.#clear();
    if (!(await this.#send({ do: 'write', words, replyTo }))) this.#text.value ||= words;
    this.#fit();
  }

  async #sendPictures({ pictures, asFiles }) {
    const caption = this.#text.value.trim() || undefined;
    const replyTo = this.#replyTo?.id;
    this.#clear();
    await this.#send({ do: 'send-pictures', pictures, asFiles, caption, replyTo });
  }

  #onKey(event) {
    const isTouch = matchMedia('(pointer: coarse)').matches;
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || isTouch) return;
    event.preventDefault();
    this.#write();
  }

  #cancelReply() {
    this.#dismissed = this.#view?.forcedReply?.message ?? null;
    this.#setReply(null);
    this.#text.focus();
  }

  #setReply(reply) {
    this.#replyTo = reply;
    this.#quote.hidden = reply === null;
    if (!reply) this.#text.placeholder = t('write');
  }

  #clear() {
    this.#text.value = '';
    this.#setReply(null);
    this.#closePanels();
    this.#fit();
  }

  #showCommands() {
    const { commands } = this.#view;
    const rows = commands.map(({ command, description }) =>
      el(
        'button',
        { type: 'button', onclick: () => this.#choose(`/${command}`) },
        el('strong', {}, `/${command}`),
        el('span', {}, description),
      ),
    );
    this.#commands.replaceChildren(...(rows.length > 0 ? rows : [el('p', {}, t('no-commands'))]));
  }

  #choose(words) {
    this.#closePanels();
    this.#send({ do: 'write', words });
  }

  #showKeys() {
    const { keys, chat } = this.#view;
    this.#keys.hidden = keys.length === 0;
    // In a group a key answers the message that brought it.
    const replyTo = chat.isGroup ? this.#replyTo?.id : undefined;
    const key = (words) =>
      el('button', { type: 'button', onclick: () => this.#send({ do: 'write', words, replyTo }) }, words);
    this.#keys.replaceChildren(...keys.map((row) => el('div', { class: 'key-row' }, ...row.map(key))));
  }

  #toggle(panel) {
    const opens = panel.hidden;
    this.#closePanels();
    panel.hidden = !opens;
    const button = panel === this.#commands ? this.#commandsButton : this.#attachButton;
    button.setAttribute('aria-expanded', String(opens));
    if (opens) panel.querySelector('button')?.focus();
  }

  #closePanels() {
    this.#commands.hidden = true;
    this.#attach.close();
    for (const button of [this.#commandsButton, this.#attachButton])
      button.setAttribute('aria-expanded', 'false');
  }

  /** As high as the text, up to a limit. */
  #fit() {
    this.#text.style.height = 'auto';
    this.#text.style.height = `${Math.min(this.#text.scrollHeight + 2, 130)}px`;
  }
}
