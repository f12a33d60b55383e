import { el, icon } from './build-element.js';
import { attempt } from './server.js';
import { t } from './texts.js';

const speeds = ['calm', 'lively', 'fast', 'top'];

/** Playing a whole campaign: how fast, how far, and stopping it. */
export class PlayPanel {
  #label = el('span', {}, t('play'));
  #speeds = speeds.map((speed) =>
    el('input', {
      type: 'radio',
      name: 'speed',
      value: speed,
      onchange: () => this.#isOn && attempt({ do: 'set-speed', speed }),
    }),
  );
  #begin = el(
    'button',
    { type: 'button', class: 'strong', onclick: () => this.#start() },
    icon('play'),
    t('begin'),
  );
  #pause = el('button', {
    type: 'button',
    class: 'chip',
    onclick: () => attempt({ do: this.#view.state === 'paused' ? 'resume-play' : 'pause-play' }),
  });
  #stop = el(
    'button',
    { type: 'button', class: 'chip', onclick: () => attempt({ do: 'stop-play' }) },
    icon('stop'),
    t('stop'),
  );
  #sent = meter('sent');
  #approved = meter('approved');
  #time = el('p', { class: 'elapsed', role: 'timer' });
  #outcome = el('p', { class: 'hint', role: 'status' });
  #view = { state: 'idle', speed: 'lively' };
  button = el(
    'button',
    { type: 'button', class: 'tool play', title: t('play'), popovertarget: 'play' },
    icon('play'),
    this.#label,
  );
  element = el(
    'div',
    { class: 'drop-down play-panel', id: 'play', popover: 'auto' },
    el('h2', {}, t('play')),
    el('p', { class: 'hint' }, t('play-hint')),
    el(
      'fieldset',
      {},
      el('legend', {}, t('speed')),
      ...this.#speeds.map((input) => el('label', { class: 'chip' }, input, t(`speed-${input.value}`))),
    ),
    this.#sent.element,
    this.#approved.element,
    el('div', { class: 'choices' }, this.#begin, this.#pause, this.#stop, this.#time),
    this.#outcome,
  );

  constructor() {
    this.update(this.#view);
    this.#speeds[1].checked = true;
  }

  get #isOn() {
    return this.#view.state === 'playing' || this.#view.state === 'paused';
  }

  update(view) {
    this.#view = view;
    const { state, total = 0, sent = 0, approved = 0, ms = 0, problem } = view;
    const isOn = this.#isOn;
    this.button.classList.toggle('on', isOn);
    const time = `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;
    this.#label.textContent = isOn ? `${approved} / ${total} · ${time}` : t('play');
    this.#begin.hidden = isOn;
    this.#pause.hidden = this.#stop.hidden = !isOn;
    this.#pause.replaceChildren(
      icon(state === 'paused' ? 'play' : 'pause'),
      t(state === 'paused' ? 'resume' : 'pause'),
    );
    this.#sent.show(sent, total);
    this.#approved.show(approved, total);
    this.#time.textContent = state === 'idle' ? '' : time;
    this.#outcome.textContent =
      problem ?? (state === 'finished' || state === 'stopped' ? t(`play-${state}`) : '');
    if (isOn) this.#speeds[speeds.indexOf(view.speed)].checked = true;
  }

  #start() {
    attempt({ do: 'play', speed: this.#speeds.find(({ checked }) => checked).value });
  }
}

function meter(word) {
  const bar = el('progress', { value: 0, max: 1, 'aria-label': t(word) });
  const figures = el('span');
  const element = el('div', { class: 'meter', hidden: true }, el('span', {}, t(word)), figures, bar);
  return {
    element,
    show(count, total) {
      element.hidden = total === 0;
      bar.value = total === 0 ? 0 : count / total;
      figures.textContent = `${count} / ${total}`;
    },
  };
}
