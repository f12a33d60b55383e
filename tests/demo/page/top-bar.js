import { el, icon } from './build-element.js';
import { PlayPanel } from './play-panel.js';
import { attempt } from './server.js';
import { changeLanguage, language, languages, t } from './texts.js';

const troubles = ['lost-calls', 'lost-answers', 'too-many-requests', 'slow'];

/** What concerns the whole demo: how the bot is, what can be done to it, and how the page looks. */
export class TopBar {
  #play = new PlayPanel();
  #state = el('p', { class: 'bot-state', role: 'status' });
  #restart = el(
    'button',
    {
      type: 'button',
      class: 'tool restart',
      title: t('restart'),
      onclick: () => attempt({ do: 'restart-bot' }),
    },
    icon('restart'),
    el('span', {}, t('restart')),
  );
  element;

  constructor() {
    const trouble = (kind) =>
      el(
        'button',
        {
          type: 'button',
          onclick: () => {
            attempt({ do: 'trouble-network', kind });
            menu.hidePopover();
          },
        },
        t(kind),
      );
    const menu = el(
      'div',
      { class: 'drop-down', id: 'trouble', popover: 'auto' },
      el('p', { class: 'hint' }, t('trouble-hint')),
      ...troubles.map(trouble),
    );
    this.element = el(
      'header',
      { class: 'bar' },
      el('h1', { class: 'brand' }, el('img', { src: '/icon.svg', alt: '' }), el('span', {}, 'Hesabat')),
      this.#state,
      el(
        'div',
        { class: 'tools' },
        this.#play.button,
        this.#play.element,
        this.#restart,
        el(
          'button',
          { type: 'button', class: 'tool', title: t('trouble'), popovertarget: 'trouble' },
          icon('network'),
          el('span', {}, t('trouble')),
        ),
        menu,
        el(
          'select',
          {
            class: 'tool',
            'aria-label': t('page-language'),
            title: t('page-language'),
            onchange: ({ target }) => changeLanguage(target.value),
          },
          ...Object.keys(languages).map((code) =>
            el('option', { value: code, selected: code === language }, code.toUpperCase()),
          ),
        ),
        el(
          'button',
          {
            type: 'button',
            class: 'tool',
            'aria-label': t('theme'),
            title: t('theme'),
            onclick: switchTheme,
          },
          icon('theme'),
        ),
      ),
    );
  }

  update(news, bot) {
    this.#state.textContent = this.#state.title = t(`bot-${bot}`);
    this.#state.dataset.state = bot;
    this.#restart.disabled = bot === 'stopping' || bot === 'unreachable';
    this.#play.button.disabled = bot === 'unreachable';
    if (news.play) this.#play.update(news.play);
  }
}

/** As the system has it, until somebody chooses. */
export function applyTheme() {
  document.documentElement.style.colorScheme = localStorage.getItem('theme') ?? '';
}

function switchTheme() {
  const isDark =
    (localStorage.getItem('theme') ??
      (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  localStorage.setItem('theme', isDark ? 'light' : 'dark');
  applyTheme();
}
