import { el, icon } from './build-element.js';
import { t } from './texts.js';

const mostRows = 80;

/** The calls of the Bot API as they happen: the last in one line, more of them on demand. */
export class CallsStrip {
  #count = 0;
  #calls = [];
  #nameOf = (id) => String(id);
  #last = el('span', { class: 'last' }, t('calls-none'));
  #rows = el('ol', { class: 'calls', tabIndex: 0, hidden: true, 'aria-label': t('calls') });
  #toggle = el(
    'button',
    { type: 'button', class: 'strip-head', 'aria-expanded': 'false', onclick: () => this.#open() },
    icon('down'),
    el('strong', {}, t('calls')),
    this.#last,
  );
  element = el('aside', { class: 'strip' }, this.#toggle, this.#rows);

  update({ calls, people }, isAnew) {
    if (people) this.#nameOf = namesOf(people);
    if (isAnew) this.#calls = [];
    if (!calls) return;
    this.#calls = [...this.#calls, ...calls].slice(-mostRows);
    this.#count = calls.at(-1).id;
    this.#last.replaceChildren(...this.#cells(calls.at(-1)), el('small', {}, `№ ${this.#count}`));
    if (!this.#rows.hidden) this.#show();
  }

  #open() {
    this.#rows.hidden = !this.#rows.hidden;
    this.#toggle.setAttribute('aria-expanded', String(!this.#rows.hidden));
    this.#show();
  }

  #show() {
    const isAtEnd = this.#rows.scrollHeight - this.#rows.scrollTop - this.#rows.clientHeight < 40;
    this.#rows.replaceChildren(...this.#calls.map((call) => el('li', {}, ...this.#cells(call))));
    if (isAtEnd || this.#rows.scrollTop === 0) this.#rows.scrollTop = this.#rows.scrollHeight;
  }

  #cells({ method, chatId, outcome, ms }) {
    return [
      el('code', {}, method),
      el('span', { class: 'to' }, chatId === null ? '' : this.#nameOf(chatId)),
      el('span', { class: outcome === 'ok' ? 'good' : 'bad' }, outcome),
      el('span', { class: 'ms' }, `${ms} ms`),
    ];
  }
}

function namesOf({ organizers, moderators, chats }) {
  const names = new Map([...organizers, ...moderators].map(({ id, name }) => [id, name]));
  for (const [id, title] of Object.entries(chats)) names.set(Number(id), title);
  return (id) => names.get(id) ?? String(id);
}
