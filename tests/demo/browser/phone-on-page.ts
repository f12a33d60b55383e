import type { Locator, Page } from 'playwright-core';
import type { Texts } from '#locales/texts.ts';
import { type Askable, stepOf } from '#src/domain/entries/questions.ts';
import { skippableBefore } from '#tests/support/asks.ts';

/** One of the three phones in the browser: what somebody with a mouse, or a finger, does there. */
export class PhoneOnPage {
  readonly element: Locator;
  readonly #tab: Locator;

  constructor(page: Page, name: 'organizer' | 'moderator' | 'admin') {
    this.element = page.locator(`#phone-${name}`);
    this.#tab = page.locator(`.tabs [aria-controls="phone-${name}"]`);
  }

  /** Turns to this phone where only one is seen at a time. */
  async turnTo(): Promise<void> {
    if (await this.#tab.isVisible()) await this.#tab.click();
  }

  /** The newest message with these words. */
  message(words: string | RegExp): Locator {
    return this.element.locator('.message', { hasText: words }).last();
  }

  /** Waits until these words stand in a message. */
  async see(words: string | RegExp): Promise<void> {
    await this.message(words).waitFor();
  }

  /**
   * Waits until this question is asked; a question that can be skipped is, on the way there.
   * @returns the words by which its message is found
   */
  async asked(question: Askable, t: Texts): Promise<string> {
    for (const before of skippableBefore(question)) {
      await this.tap(t('step', stepOf(before)), t('button-skip'));
    }
    const words = t('step', stepOf(question));
    await this.see(words);
    return words;
  }

  /** Waits until the newest message with these words has such a button, and taps it. */
  async tap(words: string | RegExp, label: string | RegExp): Promise<void> {
    await this.message(words).locator('.key', { hasText: label }).first().click();
  }

  /** Waits until the bot asks for a reply, and writes it. */
  async reply(words: string): Promise<void> {
    await this.element.locator('.replying').waitFor();
    await this.write(words);
  }

  async write(words: string): Promise<void> {
    await this.element.locator('textarea').fill(words);
    await this.element.locator('.send').click();
  }

  /** Chooses from the menu of commands. */
  async command(command: string): Promise<void> {
    await this.element.locator('.writing .round').first().click();
    await this.element.locator('.commands button', { hasText: command }).click();
  }

  /** Sends sample pictures, by their numbers from 0. */
  async sendSamples(numbers: number[]): Promise<void> {
    await this.element.locator('.writing .round').nth(1).click();
    for (const number of numbers) await this.element.locator('.tile').nth(number).click();
    await this.element.locator('.attach .strong').click();
  }

  /** Presses the key that starts a bot. */
  async start(): Promise<void> {
    await this.element.locator('.start').click();
  }

  /** Goes on as somebody new whose phone speaks this language. */
  async becomeSomebodyNew(language: string): Promise<void> {
    await this.element.locator('.owner select').nth(1).selectOption(language);
    await this.element.locator('.owner button').click();
  }
}
