import { countryFlag } from '#src/domain/countries/countries.ts';
import { makeDay } from '#src/domain/dates/day.ts';
import { formatRange } from '#src/domain/dates/format-days.ts';
import { wayPast } from '#tests/support/asks.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';
import { type Button, buttonsOf } from './buttons.ts';
import type { Intent } from './intent.ts';
import type { Phone } from './phone.ts';
import { drawPicture } from './pictures.ts';

/** Somebody filling in an entry: they answer what is asked, and check the preview before they submit. */
export class Filling {
  readonly #phone: Phone;
  readonly #wanted: Intent;
  /** The pictures that they believe to be in it by now. */
  #pictures: number[];
  /** The moment before the first tap on Submit, or on Cancel. */
  leftAt = Number.POSITIVE_INFINITY;

  constructor(phone: Phone, wanted: Intent, present: readonly number[] = []) {
    this.#phone = phone;
    this.#wanted = wanted;
    this.#pictures = [...present];
  }

  /** Answers the question under this message; one that can be skipped is. */
  async answer(message: Message): Promise<unknown> {
    const wanted = this.#wanted;
    switch (buttonsOf(message, 'ask')[0]?.question) {
      case 'title':
        return this.#write(wanted.title);
      case 'date':
        return this.#write(wanted.date);
      case 'country':
        return this.#write(wanted.country.name);
      case 'city':
        return this.#answerCities(message);
      case 'category':
        return this.#tap(
          message,
          ({ label }) => label === wanted.category || label === `Keep ${wanted.category}`,
        );
      case 'photo':
        return this.#answerPhotos(message);
      case 'preview':
        return this.#check(message);
      default:
        return this.#tap(message, ({ label }) => label === wayPast(message));
    }
  }

  async #answerCities(message: Message): Promise<unknown> {
    const { cities } = this.#wanted;
    const shown = /^(?:So far|Now): (.+)$/m.exec(message.shown)?.[1]?.split(', ') ?? [];
    const missing = cities.filter((city) => !shown.includes(city));
    const wrong = shown.find((city) => !cities.includes(city));
    if (buttonsOf(message, 'ask').some(({ action }) => action === 'more')) {
      if (missing.length === 0 && !wrong) return this.#tap(message, ({ action }) => action === 'keep');
      return this.#write(cities.join(', '));
    }
    if (wrong) return this.#tap(message, ({ label }) => label === `✖️ ${wrong}`);
    if (missing.length > 0) return this.#write(missing.join(', '));
    return this.#tap(message, ({ action }) => action === 'done');
  }

  async #answerPhotos(message: Message): Promise<unknown> {
    const { pictures } = this.#wanted;
    const shown = Number(/Photos: (\d+) of/.exec(message.shown)?.[1] ?? 0);
    const isLoading = message.shown.includes('⏳');
    const wrong = this.#pictures.findIndex((picture) => !pictures.includes(picture));
    if (wrong >= 0) {
      if (shown !== this.#pictures.length - 1)
        return this.#tap(message, ({ label }) => label === `✖️ ${wrong + 1}`);
      this.#pictures.splice(wrong, 1);
      return this.#answerPhotos(message);
    }
    const missing = pictures.filter((picture) => !this.#pictures.includes(picture));
    if (missing.length > 0) return this.#send(missing);
    const isThere = shown === pictures.length && !isLoading;
    return isThere ? this.#tap(message, ({ action }) => action === 'done') : undefined;
  }

  /** As an album, whose photos reach the bot in any order, or one by one. */
  async #send(pictures: readonly number[]): Promise<void> {
    const { person, chat, random } = this.#phone;
    this.#phone.note(`sends the pictures ${pictures.join(', ')}`);
    this.#pictures.push(...pictures);
    const files = await Promise.all(pictures.map(drawPicture));
    if (files.length > 1 && random.chance(0.8)) {
      const order = random.shuffle([...files.keys()]);
      await person.sendAlbum(chat, files, { order, delayMs: random.int(0, 60) });
    } else {
      for (const file of files) await person.sendPhoto(chat, file);
    }
  }

  async #check(message: Message): Promise<unknown> {
    const { random } = this.#phone;
    // What they report are all events of their own, however alike they are.
    if (buttonsOf(message, 'ask').some(({ action }) => action === 'other')) {
      return this.#tap(message, ({ action }) => action === 'other');
    }
    const [title, date, place, category] = message.shown.split('\n');
    const { country, cities, pictures, ...wanted } = this.#wanted;
    const days = { first: makeDay(wanted.firstDay), last: makeDay(wanted.lastDay) };
    const [shownCountry, shownCities = ''] = (place ?? '').split('. ');
    const wrong = [
      title !== wanted.title && 'title',
      date !== formatRange(days, 'en') && 'date',
      shownCountry !== `${countryFlag(country.code)} ${country.name}` && 'country',
      shownCities.split(', ').toSorted().join() !== cities.toSorted().join() && 'city',
      category !== wanted.category && 'category',
      this.#pictures.join() !== pictures.join() && 'photo',
    ].find((question) => question !== false);
    if (wrong) return this.#tap(message, ({ action, value }) => action === 'change' && value === wrong);
    this.leftAt = Math.min(this.leftAt, this.#phone.revision);
    const canSubmit = buttonsOf(message, 'ask').some(({ action }) => action === 'submit');
    const isMeant = ({ action }: Button<'ask'>) => action === (canSubmit ? 'submit' : 'cancel');
    const button = await this.#tap(message, isMeant);
    // Somebody in a hurry taps more than once.
    return button && random.chance(0.15) ? this.#phone.tap(message, button.label) : undefined;
  }

  async #write(words: string): Promise<void> {
    await this.#phone.answer(words);
  }

  /** Where the button is not there (yet), they look again later. */
  async #tap(
    message: Message,
    isMeant: (button: Button<'ask'>) => boolean,
  ): Promise<Button<'ask'> | undefined> {
    const button = buttonsOf(message, 'ask').find(isMeant);
    return button && (await this.#phone.answerByTap(message, button)) ? button : undefined;
  }
}
