import { el } from './build-element.js';
import { CallsStrip } from './calls-strip.js';
import { Phone } from './phone.js';
import { follow } from './server.js';
import { language, t } from './texts.js';
import { applyTheme, TopBar } from './top-bar.js';

/** The page as it stands: what was last told, and whose phones are looked at. */
const state = { bot: 'starting', people: null, choice: {} };

document.documentElement.lang = language;
applyTheme();

const bar = new TopBar();
const strip = new CallsStrip();
const phones = ['organizer', 'moderator', 'admin'].map(
  (name) => new Phone(name, (person) => listen({ ...state.choice, [name]: person })),
);

/** On a small screen one phone is seen at a time. */
const tabs = phones.map((phone) =>
  el(
    'button',
    { type: 'button', 'aria-controls': phone.element.id, onclick: () => turnTo(phone) },
    t(phone.name),
  ),
);

/** Not to be touched before there is something to see. */
const main = el('main', { class: 'phones', inert: true }, ...phones.map(({ element }) => element));

document.body.append(
  bar.element,
  el('nav', { class: 'tabs', 'aria-label': t('phones') }, ...tabs),
  main,
  strip.element,
);
turnTo(phones[0]);

let unfollow = () => {};
listen(JSON.parse(sessionStorage.getItem('phones') ?? '{}'));

function listen(choice) {
  state.choice = choice;
  // Loaded again, the page shows the same people.
  sessionStorage.setItem('phones', JSON.stringify(choice));
  unfollow();
  unfollow = follow(choice, show, () => {
    bar.update({}, 'unreachable');
    for (const phone of phones) phone.showBot('unreachable');
  });
}

function show(news, isAnew) {
  main.inert = false;
  state.bot = news.bot ?? state.bot;
  state.people = news.people ?? state.people;
  bar.update(news, state.bot);
  strip.update(news, isAnew);
  for (const [index, phone] of phones.entries()) {
    const hasNews = phone.update(news, { isAnew, people: state.people, bot: state.bot });
    if (hasNews && tabs[index].getAttribute('aria-current') !== 'true') mark(tabs[index], true);
  }
}

function turnTo(phone) {
  for (const [index, one] of phones.entries()) {
    one.element.classList.toggle('current', one === phone);
    tabs[index].setAttribute('aria-current', String(one === phone));
  }
  mark(tabs[phones.indexOf(phone)], false);
}

function mark(tab, isUnread) {
  tab.classList.toggle('unread', isUnread);
  if (isUnread) tab.setAttribute('aria-description', t('unread'));
  else tab.removeAttribute('aria-description');
}
