import { bubble } from './bubble.js';
import { el, icon } from './build-element.js';
import { t } from './texts.js';

/** How near the end one still reads along, in pixels. */
const nearEnd = 120;
/** How long after doing something one waits for what comes of it. */
const followMs = 5000;
/** Further back, replying and looking closer are for pointers only: nobody wants to step over hundreds of buttons. */
const stepsBack = 4;

/** The messages of a chat, oldest first. Only what has changed is built anew. */
export class MessageList {
  #about;
  #messages = new Map();
  #shown = new Map();
  #chat = null;
  #list = el('div', { class: 'messages', role: 'log', tabIndex: 0 });
  #toEnd = el(
    'button',
    {
      type: 'button',
      class: 'round to-end',
      hidden: true,
      'aria-label': t('newest'),
      onclick: () => this.scrollToEnd(),
    },
    icon('down'),
  );
  #empty = el('p', { class: 'empty' });
  element = el('div', { class: 'chat' }, this.#list, this.#empty, this.#toEnd);

  /** @param about what `bubble` needs besides the message: its listeners */
  constructor(about) {
    this.#about = about;
    this.#list.addEventListener('scroll', () => this.#noticeScroll(), { passive: true });
    // What opens or closes below must not hide the newest message from those who are reading it.
    new ResizeObserver(() => this.#wasAtEnd && this.scrollToEnd()).observe(this.#list);
  }

  #wasAtEnd = true;
  #lastTop = 0;
  #newest = null;
  #followUntil = 0;

  /** Somebody has just done something here: what comes of it is to be seen, wherever they have scrolled. */
  followNews() {
    this.#followUntil = Date.now() + followMs;
  }

  get size() {
    return this.#messages.size;
  }

  find(id) {
    return this.#messages.get(id);
  }

  /** @param {{changed: object[], gone: number[]}} changes @param isAnew they are all there is */
  apply({ changed, gone }, { viewer, chat, isAnew }) {
    if (isAnew) this.#messages.clear();
    for (const message of changed) this.#messages.set(message.id, message);
    for (const id of gone) this.#messages.delete(id);
    this.#render(viewer, chat);
  }

  scrollToEnd() {
    this.#list.scrollTop = this.#list.scrollHeight;
  }

  scrollTo(id) {
    const target = this.#list.querySelector(`[data-ids~="${id}"]`);
    target?.scrollIntoView({ block: 'center' });
    target?.classList.add('found');
    setTimeout(() => target?.classList.remove('found'), 1000);
  }

  #render(viewer, chat) {
    const context = `${viewer.id} ${chat.id}`;
    if (this.#chat !== context) {
      this.#shown.clear();
      this.#list.replaceChildren();
      this.#chat = context;
      this.#wasAtEnd = true;
    }
    this.#list.setAttribute('aria-label', chat.title);
    this.#empty.textContent =
      this.#messages.size > 0 ? '' : t(chat.isGroup ? 'empty-group' : 'empty-private');
    const items = arrange([...this.#messages.values()].sort((one, other) => one.id - other.id));
    const kept = new Map();
    let before = null;
    for (const [index, item] of items.entries()) {
      const known = this.#shown.get(item.key);
      const element = known?.signature === item.signature ? known.element : this.#build(item, viewer, chat);
      if (known && known.element !== element) replaceKeepingFocus(known.element, element);
      const next = before ? before.nextSibling : this.#list.firstChild;
      if (next !== element) this.#list.insertBefore(element, next);
      const steps = index >= items.length - stepsBack ? 0 : -1;
      for (const aside of element.querySelectorAll('.reply, .picture')) aside.tabIndex = steps;
      kept.set(item.key, { signature: item.signature, element });
      before = element;
    }
    for (const [key, { element }] of this.#shown) if (!kept.has(key)) element.remove();
    this.#shown = kept;
    const isNew = this.#newest !== items.at(-1)?.key;
    this.#newest = items.at(-1)?.key;
    if (this.#wasAtEnd || (isNew && Date.now() < this.#followUntil)) this.scrollToEnd();
    this.#noticeScroll();
  }

  #build(item, viewer, chat) {
    if (item.day) return el('p', { class: 'note day' }, item.day);
    const element = bubble(item.messages, {
      ...this.#about,
      ...item,
      viewer: viewer.id,
      isGroup: chat.isGroup,
    });
    element.dataset.ids = item.messages.map(({ id }) => id).join(' ');
    return element;
  }

  #noticeScroll() {
    const { scrollTop, scrollHeight, clientHeight } = this.#list;
    if (scrollHeight - scrollTop - clientHeight < nearEnd) this.#wasAtEnd = true;
    // Only who scrolls back wants to stay there: the end may also have moved away by itself.
    else if (scrollTop < this.#lastTop) this.#wasAtEnd = false;
    this.#lastTop = scrollTop;
    this.#toEnd.hidden = this.#wasAtEnd;
  }
}

/** In figures: browsers do not know the names of the months in all our languages. */
function dayOf({ at }) {
  const day = new Date(at * 1000);
  if (day.toDateString() === new Date().toDateString()) return t('today');
  return [day.getDate(), day.getMonth() + 1].map((part) => String(part).padStart(2, '0')).join('.');
}

/** Days, runs of messages of one sender, and albums as one. */
function arrange(messages) {
  const items = [];
  for (const message of messages) {
    const last = items.at(-1);
    const date = dayOf(message);
    const previous = last?.messages?.at(-1);
    if (!previous || dayOf(previous) !== date) items.push({ key: `day ${date}`, day: date });
    if (message.album && previous?.album === message.album) last.messages.push(message);
    else items.push({ key: `message ${message.id}`, messages: [message] });
  }
  for (const [index, item] of items.entries()) {
    if (item.day) {
      item.signature = item.day;
      continue;
    }
    const follows = (other) =>
      other?.messages && !other.messages[0].note && other.messages[0].from.id === item.messages[0].from.id;
    item.startsRun = !follows(items[index - 1]);
    item.endsRun = !follows(items[index + 1]);
    item.signature = `${item.startsRun} ${item.endsRun} ${item.messages.map(({ id, revision }) => `${id}/${revision}`).join(' ')}`;
  }
  return items;
}

/** Somebody who steps through buttons by keyboard goes on where they were when the message changes. */
function replaceKeepingFocus(old, next) {
  const focused = document.activeElement;
  // By touch, nothing is to be focused: it would bring up the letters.
  const goesOn = old.contains(focused) && focused.matches(':focus-visible');
  old.replaceWith(next);
  if (!goesOn) return;
  const place = focused.dataset.place;
  const same = place && next.querySelector(`[data-place="${place}"]`);
  (same ?? next.querySelector('.key') ?? next.closest('.screen')?.querySelector('textarea'))?.focus({
    preventScroll: true,
  });
}
