import { avatar, el, icon } from './build-element.js';
import { Composer } from './composer.js';
import { MessageList } from './message-list.js';
import { act } from './server.js';
import { languages, t } from './texts.js';

const toastMs = 4500;

/** One of the three phones: whose it is, and the chat on its screen. */
export class Phone {
  name;
  #view = null;
  #onChoose;
  #list = new MessageList({
    onTap: (tap, button) => this.#tap(tap, button),
    onReply: (message) => this.#composer.replyTo(message),
    onCommand: (words) => this.#act({ do: 'write', words }),
    onQuote: (id) => this.#list.scrollTo(id),
  });
  #composer = new Composer((action) => this.#act(action));
  #who = el('select', { 'aria-label': t('person'), onchange: () => this.#choose(Number(this.#who.value)) });
  #language = el(
    'select',
    { 'aria-label': t('phone-language'), title: t('phone-language'), onchange: () => this.#speak() },
    ...Object.keys(languages).map((code) =>
      el('option', { value: code, label: code.toUpperCase(), title: languages[code] }, code.toUpperCase()),
    ),
  );
  #face = el('span');
  #title = el('h2');
  #below = el('p', { class: 'below' });
  #toast = el('div', { class: 'toast', role: 'status', hidden: true });
  #toastTimer = 0;
  #screen = el(
    'div',
    { class: 'screen', onkeydown: ({ key }) => key === 'Escape' && this.#composer.goBack() },
    el('header', { class: 'chat-head' }, this.#face, el('div', {}, this.#title, this.#below)),
    this.#list.element,
    this.#toast,
    this.#composer.element,
  );
  element;

  /** @param {'organizer' | 'moderator' | 'admin'} name @param {(person: number) => void} onChoose */
  constructor(name, onChoose) {
    this.name = name;
    this.#onChoose = onChoose;
    const add =
      name === 'admin'
        ? null
        : el(
            'button',
            {
              type: 'button',
              class: 'round plain',
              'aria-label': t(`add-${name}`),
              title: t(`add-${name}`),
              onclick: () => this.#add(),
            },
            icon('add'),
          );
    this.element = el(
      'section',
      { class: 'phone', id: `phone-${name}` },
      el('div', { class: 'owner' }, el('span', { class: 'role' }, t(name)), this.#who, this.#language, add),
      this.#screen,
    );
  }

  /** @param news what the demo tells @param {boolean} isAnew it tells everything */
  update(news, { isAnew, people, bot }) {
    if (isAnew) this.#screen.inert = false;
    this.#view = news[this.name] ?? this.#view;
    const changes = news[`${this.name}Messages`];
    const { person, chat } = this.#view;
    if (changes || isAnew) {
      this.#list.apply(changes ?? { changed: [], gone: [] }, { viewer: person, chat, isAnew });
    }
    if (news[this.name] || changes || isAnew) this.#composer.update(this.#view, this.#list);
    if (news[this.name]) {
      this.element.setAttribute('aria-label', t('phoneOf', { role: t(this.name), name: person.name }));
      this.#language.value = person.language;
      this.#title.textContent = chat.title;
      const face = avatar({ id: chat.id, name: chat.title, isBot: !chat.isGroup });
      this.#face.replaceChildren(face);
    }
    if (news.people || news[this.name]) this.#showPeople(people);
    this.showBot(bot);
    return Boolean(changes && !isAnew && changes.changed.some(({ from }) => from.id !== person.id));
  }

  #showPeople(people) {
    const among = this.name === 'admin' ? [this.#view.person] : people[`${this.name}s`];
    this.#who.replaceChildren(...among.map(({ id, name }) => el('option', { value: String(id) }, name)));
    this.#who.value = String(this.#view.person.id);
    this.#who.disabled = among.length < 2;
  }

  /** Below the chat's title: how the bot is, else what it does. */
  showBot(bot) {
    if (!this.#view) return;
    const { chat, action } = this.#view;
    const usual = chat.isGroup ? t('members', { count: chat.members }) : t('bot');
    const busy = action && t(action === 'typing' ? 'typing' : 'sending');
    this.#below.textContent = bot === 'ready' ? (busy ?? usual) : t(`bot-${bot}`);
    this.#below.classList.toggle('busy', bot !== 'ready' || Boolean(busy));
  }

  async #tap(tap, button) {
    button.classList.add('waiting');
    button.setAttribute('aria-busy', 'true');
    const answer = await this.#act({ do: 'tap', ...tap });
    button.classList.remove('waiting');
    button.removeAttribute('aria-busy');
    if (answer?.text && answer.isAlert) showAlert(answer.text);
    else if (answer?.text) this.say(answer.text);
  }

  async #speak() {
    const { person } = this.#view;
    const language = this.#language.value;
    try {
      await act({ do: 'speak', person: person.id, language });
      this.say(t('language-note', { name: person.name, language: languages[language] }), 2);
    } catch (error) {
      this.#language.value = person.language;
      this.say(error.message);
    }
  }

  async #add() {
    this.#screen.inert = true;
    try {
      const { person } = await act({ do: `add-${this.name}`, language: this.#language.value });
      this.#choose(person);
    } catch (error) {
      this.#screen.inert = false;
      this.say(error.message);
    }
  }

  /** Until the chosen one's chat is there, what is seen is somebody else's: not to be touched. */
  #choose(person) {
    this.#screen.inert = true;
    this.#toast.hidden = true;
    this.#onChoose(person);
  }

  async #act(action) {
    const { person, chat } = this.#view;
    this.#list.followNews();
    try {
      return await act({ ...action, person: person.id, chat: chat.id });
    } catch (error) {
      this.say(error.message);
      return false;
    }
  }

  /** Words that pop up over the chat for a while. */
  say(words, times = 1) {
    this.#toast.textContent = words;
    this.#toast.hidden = false;
    clearTimeout(this.#toastTimer);
    this.#toastTimer = setTimeout(() => {
      this.#toast.hidden = true;
    }, toastMs * times);
  }
}

/** What a bot says so loudly that one has to agree before going on. */
function showAlert(words) {
  const close = el('button', { type: 'button', class: 'strong', onclick: () => dialog.close() }, 'OK');
  const dialog = el('dialog', { class: 'alert', onclose: () => dialog.remove() }, el('p', {}, words), close);
  document.body.append(dialog);
  dialog.showModal();
}
