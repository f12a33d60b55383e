import { textsIn } from '#locales/texts.ts';
import type { Locale } from '#src/domain/locale.ts';
import type { Stage } from './stage.ts';

export interface Told {
  title?: string;
  date?: string;
  country?: string;
  cities?: string;
  category?: string;
  photos?: Buffer[];
}

const questions = ['title', 'date', 'country', 'city', 'category', 'photo', 'preview'] as const;

type Phones = Pick<Stage, 'telegram' | 'chatOf'>;

/** The prompt that stands last in the chat, by what it asks: its step's number tells. */
export async function untilAsked(
  stage: Phones,
  who: Stage['aysel'],
  question: (typeof questions)[number],
  language: Locale = 'en',
) {
  const chat = stage.chatOf(who);
  const step = textsIn(language)('step', { step: questions.indexOf(question) + 1, of: 7 });
  return stage.telegram.until(
    () => {
      const last = chat.botMessages.at(-1);
      return last?.shown.includes(step) && last.buttons.length > 0 ? last : undefined;
    },
    { describe: `the question for ${question}` },
  );
}

/** Reports an event as a person does, up to the question before `upTo`; all the way when it is left out. */
export async function reportEvent(
  stage: Phones,
  who: Stage['aysel'],
  told: Told = {},
  { upTo, language = 'en' }: { upTo?: (typeof questions)[number]; language?: Locale } = {},
) {
  const chat = stage.chatOf(who);
  const t = textsIn(language);
  const steps: Record<(typeof questions)[number], () => Promise<unknown>> = {
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
  for (const question of questions) {
    await untilAsked(stage, who, question, language);
    if (question === upTo) return;
    await steps[question]();
  }
  await chat.expectMessage(/№ \d+/);
}
