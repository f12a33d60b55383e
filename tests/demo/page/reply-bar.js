import { el, icon } from './build-element.js';
import { t } from './texts.js';

/** Above the place where one writes: the message that one replies to, by choice or because a bot asks for it. */
export class ReplyBar {
  /** @type {{id: number, isForced: boolean} | null} */
  #to = null;
  /** The forced reply that somebody has waved away. */
  #dismissed = null;
  #name = el('strong');
  #words = el('span');
  element;

  /** @param {() => void} onCancel */
  constructor(onCancel) {
    const cancel = () => {
      if (this.#to?.isForced) this.#dismissed = this.#to.id;
      this.set(null);
      onCancel();
    };
    this.element = el(
      'div',
      { class: 'replying', hidden: true },
      icon('reply'),
      el('div', {}, this.#name, this.#words),
      el(
        'button',
        { type: 'button', class: 'round plain', 'aria-label': t('cancel-reply'), onclick: cancel },
        icon('close'),
      ),
    );
  }

  /** The id of the message, if any. */
  get to() {
    return this.#to?.id;
  }

  set(message, isForced = false) {
    this.#to = message && { id: message.id, isForced };
    this.element.hidden = message === null;
    this.#name.textContent = message ? t('replying-to', { name: message.from.name }) : '';
    this.#words.textContent = message ? message.words || t('photo') : '';
  }

  /** Follows what the bot asks for, and what becomes of the message. */
  update(forcedReply, messages) {
    if (!forcedReply && this.#to?.isForced) this.set(null);
    if (this.#to && !messages.find(this.#to.id)) this.set(null);
    if (!forcedReply || forcedReply.message === this.#dismissed || forcedReply.message === this.to) return;
    const asked = messages.find(forcedReply.message);
    if (asked) this.set(asked, true);
  }
}
