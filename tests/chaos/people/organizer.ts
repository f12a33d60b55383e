import type { Model, ReportedEntry } from '#tests/chaos/model.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';
import { buttonsOf } from './buttons.ts';
import { Filling } from './filling.ts';
import { drawCorrection, drawIntent, type Intent, type Supply } from './intent.ts';
import { goToOwn } from './own-screens.ts';
import { type Phone, Stuck, type Weather } from './phone.ts';

/** Somebody who reports entries, corrects and withdraws some, and answers what moderators ask. */
export class Organizer {
  readonly #phone: Phone;
  readonly #model: Model;
  readonly #supply: Supply;
  readonly #weather: Weather;
  readonly #own: ReportedEntry[] = [];
  /** Drafts that were submitted or left: what still asks about them is out of date. */
  readonly #finished = new Set<string>();
  #newsRead = 0;

  constructor(phone: Phone, model: Model, supply: Supply, weather: Weather) {
    this.#phone = phone;
    this.#model = model;
    this.#supply = supply;
    this.#weather = weather;
  }

  /** Goes on until the troubles are over and what was begun is finished. */
  async live(): Promise<void> {
    try {
      await this.#phone.pause(0, 3000);
      while (!this.#weather.isCalm) {
        await this.#doSomething();
        await this.#phone.pause(100, 1500);
      }
    } catch (error) {
      if (!(error instanceof Stuck)) throw error;
      this.#model.miss(`${this.#phone.person.name} cannot go on`, error.message);
    }
  }

  async #doSomething(): Promise<void> {
    const { random } = this.#phone;
    const news = this.#findRequest();
    const alive = this.#own.filter(({ isWithdrawn }) => !isWithdrawn);
    if (news && random.chance(0.8)) await this.#fix(news);
    else if (alive.length > 0 && random.chance(0.2)) await this.#correct(random.pick(alive));
    else if (alive.length > 0 && random.chance(0.1)) await this.#withdraw(random.pick(alive));
    else await this.#report();
  }

  /** The newest message, not seen before, by which moderators ask for changes. */
  #findRequest(): ReportedEntry | undefined {
    const news = this.#phone.recent.find(
      ({ id, shown }) =>
        id > this.#newsRead && shown.startsWith('✍️ No. ') && shown.includes('ask you for changes'),
    );
    this.#newsRead = news?.id ?? this.#newsRead;
    const number = Number(/No\. (\d+)/.exec(news?.shown ?? '')?.[1]);
    return this.#own.find((entry) => entry.number === number && !entry.isWithdrawn);
  }

  async #report(): Promise<void> {
    const answers = drawIntent(this.#phone.random, this.#supply);
    const filling = new Filling(this.#phone, answers);
    const begun = await this.#phone.write('/new');
    const number = await this.#phone.goOn(async () => {
      const received = this.#said(/^No\. (\d+) received, thank you/, filling.leftAt);
      if (received) return Number(received);
      const asks = this.#phone.recent.find(
        (message) => message.id > begun.id && (this.#isOpenQuestion(message) || findOffer(message)),
      );
      const goOn = asks && findOffer(asks);
      if (!asks) await this.#phone.answer('/new');
      else if (goOn) await this.#phone.answerByTap(asks, goOn);
      else await filling.answer(asks);
      return null;
    });
    this.#finish(begun);
    const entry = { phone: this.#phone, number, answers, corrections: 0, isWithdrawn: false };
    this.#own.push(entry);
    this.#model.entries.push(entry);
  }

  async #fix(entry: ReportedEntry): Promise<void> {
    const { random } = this.#phone;
    const isRight = random.chance(0.3);
    await this.#correct(entry, isRight ? { ...entry.answers } : undefined);
  }

  async #correct(
    entry: ReportedEntry,
    answers: Intent = drawCorrection(entry.answers, this.#phone.random, this.#supply),
  ): Promise<void> {
    const { number } = entry;
    const filling = new Filling(this.#phone, answers, entry.answers.pictures);
    const begun = await this.#phone.write('/my');
    const outcome = await this.#phone.goOn(async () => {
      const done = new RegExp(
        `^No\\. ${number} (is corrected|goes back to the moderators|stays as|is still waiting)`,
      );
      const said = this.#said(done, filling.leftAt);
      if (said) return said;
      const asks = this.#phone.recent.find(
        (message) => message.id > begun.id && this.#isOpenQuestion(message),
      );
      if (asks) await filling.answer(asks);
      else await goToOwn(this.#phone, number, begun, ['fix-approved', 'fix', 'correct']);
      return null;
    });
    this.#finish(begun);
    if (outcome !== 'is corrected' && outcome !== 'goes back to the moderators') return;
    entry.corrections += 1;
    entry.answers = answers;
  }

  async #withdraw(entry: ReportedEntry): Promise<void> {
    const begun = await this.#phone.write('/my');
    await this.#phone.goOn(async () => {
      const gone = `No. ${entry.number} · ↩️ withdrawn by you`;
      const isGone = this.#phone.recent.some(({ id, shown }) => id > begun.id && shown.includes(gone));
      if (isGone) return true;
      await goToOwn(this.#phone, entry.number, begun, ['withdraw-yes', 'withdraw']);
      return null;
    });
    entry.isWithdrawn = true;
  }

  /** What the first pair of brackets matched in something that was said after a moment. */
  #said(words: RegExp, after: number): string | undefined {
    const message = this.#phone.recent.find(({ revision, shown }) => revision > after && words.test(shown));
    return message && words.exec(message.shown)?.[1];
  }

  #isOpenQuestion(message: Message): boolean {
    const draft = buttonsOf(message, 'ask')[0]?.draft;
    return draft !== undefined && !this.#finished.has(draft);
  }

  #finish(begun: Message): void {
    for (const message of this.#phone.recent.filter(({ id }) => id > begun.id)) {
      const draft = buttonsOf(message, 'ask')[0]?.draft;
      if (draft) this.#finished.add(draft);
    }
  }
}

/** The way back to an entry that is not finished. */
function findOffer(message: Message) {
  if (!message.shown.startsWith('You have an unfinished entry')) return undefined;
  return buttonsOf(message, 'draft').find(({ action }) => action === 'continue');
}
