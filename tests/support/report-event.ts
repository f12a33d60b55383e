import { textsIn } from '#locales/texts.ts';
import { type Askable, askable } from '#src/domain/entries/questions.ts';
import type { Locale } from '#src/domain/locale.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';
import { askedIn, wayPast } from './asks.ts';
import { findEntryNumber } from './entry-number.ts';
import type { Stage } from './stage.ts';

export interface Told {
  title?: string;
  date?: string;
  country?: string;
  cities?: string;
  category?: string;
  photos?: Buffer[];
}

type Phones = Pick<Stage, 'telegram' | 'chatOf'>;

/** The prompt that stands last in the chat, once it asks this; a question that can be skipped is, on the way there. */
export async function untilAsked(stage: Phones, who: Stage['aysel'], question: Askable): Promise<Message> {
  const chat = stage.chatOf(who);
  const found = await stage.telegram.until(
    () => {
      const last = chat.botMessages.at(-1);
      if (!last) return undefined;
      const isAsked = askedIn(last) === question;
      const past = isAsked ? null : wayPast(last);
      return isAsked || past !== null ? { last, past } : undefined;
    },
    { describe: `the question for ${question}` },
  );
  if (found.past === null) return found.last;
  await who.tap(found.last, found.past);
  await stage.telegram.until(() => chat.botMessages.at(-1)?.revision !== found.last.revision);
  return untilAsked(stage, who, question);
}

/** Reports an event as a person does, up to the question before `upTo`; all the way when it is left out. */
export async function reportEvent(
  stage: Phones,
  who: Stage['aysel'],
  told: Told = {},
  { upTo, language = 'en' }: { upTo?: Askable; language?: Locale } = {},
) {
  const chat = stage.chatOf(who);
  const t = textsIn(language);
  const steps: Partial<Record<Askable, () => Promise<unknown>>> = {
    title: () => who.send(chat, told.title ?? 'An evening of poetry and music'),
    date: () => who.send(chat, told.date ?? '26.02.2026'),
    country: () => who.send(chat, told.country ?? 'Germany'),
    async city() {
      await who.send(chat, told.cities ?? 'Stuttgart');
      await stage.telegram.until(() => chat.botMessages.at(-1)?.buttons.includes(t('button-done')));
      await who.tap(chat, t('button-done'));
    },
    category: () => who.tap(chat, told.category ?? t('category-commemoration')),
    async photo() {
      const photos = told.photos ?? [];
      if (photos.length === 0) return who.tap(chat, t('button-skip'));
      if (photos.length === 1 && photos[0]) await who.sendPhoto(chat, photos[0]);
      else await who.sendAlbum(chat, photos);
      const count = t('photo-count', { stored: photos.length, most: 10 });
      await stage.telegram.until(() => {
        const last = chat.botMessages.at(-1);
        return last?.shown.includes(count) && last.buttons.includes(t('button-done'));
      });
      return who.tap(chat, t('button-done'));
    },
    preview: () => who.tap(chat, t('button-submit')),
  };
  await who.send(chat, '/new');
  for (const question of askable) {
    const answer = steps[question];
    // One that can be skipped is, unless the test is about it.
    if (!answer && question !== upTo) continue;
    await untilAsked(stage, who, question);
    if (question === upTo) return;
    await answer?.();
  }
  await chat.expectMessage(({ shown }) => findEntryNumber(shown) !== '');
}
