import { describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { locales } from '#src/domain/locale.ts';
import { asks } from '#tests/support/asks.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage } from '#tests/support/stage.ts';

describe('/start', () => {
  it('greets in the language of the phone, else in that of the installation', async () => {
    const stage = await openStage({ env: { DEFAULT_LOCALE: 'tr' } });
    const phones = [
      ...locales.map((locale) => [locale, locale] as const),
      ['ru-RU', 'ru'],
      ['de', 'tr'],
      [undefined, 'tr'],
    ] as const;
    for (const [languageCode, locale] of phones) {
      const spoken = languageCode ? { languageCode } : {};
      const person = stage.telegram.createPerson({ firstName: 'Sevda', ...spoken });
      const t = textsIn(locale);
      const campaign = t('campaign-first');
      const greeting = t('start-greeting', { name: 'Sevda', campaign });
      const seen = await phoneOf(stage, person).write('/start', greeting);
      expect(seen.buttons, languageCode).toEqual([t('button-new'), t('button-my'), t('button-language')]);
    }
  });

  it('leads to a new entry, to own entries and to the choice of the language', async () => {
    const stage = await openStage();
    const phone = phoneOf(stage, stage.aysel);
    await phone.write('/start', 'Hello, Aysel');
    await phone.tap('My entries', 'no entries yet');
    await phone.tap('Language', 'Which language');
    await phone.write('/start', 'Hello, Aysel');
    await phone.tap('Report an event', asks('title'));
  });
});

describe('/help', () => {
  it('names the ways to correct, to name the organization and to know what is stored, in each language', async () => {
    for (const locale of locales) {
      const help = textsIn(locale)('help');
      for (const command of ['/new', '/my', '/cancel', '/organization', '/language', '/privacy']) {
        expect(help, locale).toContain(`${command} `);
      }
    }
  });
});

describe('/language', () => {
  it('changes the language for good, whatever the phone speaks', async () => {
    const stage = await openStage();
    const phone = phoneOf(stage, stage.aysel);
    const question = await phone.write('/language', 'Which language');
    expect(question.buttons).toEqual(['Azərbaycanca', 'Русский', 'Türkçe', 'English']);
    await phone.tap('Azərbaycanca', textsIn('az')('help'));
    const changed = phone.chat.messages.find(({ id }) => id === question.id);
    expect(changed?.shown).toBe(textsIn('az')('language-set'));
    expect(changed?.buttons).toEqual([]);
    await stage.restart();
    await phone.write('/new', asks('title'));
  });

  it('is one’s own: others and what they are told stay as they were', async () => {
    const stage = await openStage();
    const { aysel, rauf, kamran, group } = stage;
    await phoneOf(stage, rauf).write('/start', 'Hello, Rauf');
    await phoneOf(stage, rauf).write('/language', 'Which language');
    await phoneOf(stage, rauf).tap('Русский', textsIn('ru')('help'));
    await reportEvent(stage, aysel);
    const card = await group.expectMessage('№ 1');
    expect(card.shown).toContain('Waiting for a decision');
    await kamran.tap(card, 'Approve');
    await stage.chatOf(aysel).expectMessage('is approved. Thank you!');
    await phoneOf(stage, rauf).write('/my', textsIn('ru')('my-none'));
  });
});

describe('the menu of commands', () => {
  const everyones = ['new', 'my', 'cancel', 'organization', 'language', 'privacy', 'help'] as const;

  it('is in the language of the phone, else in that of the installation', async () => {
    const stage = await openStage({ env: { DEFAULT_LOCALE: 'ru' } });
    const menu = (languageCode: string) => {
      const person = stage.telegram.createPerson({ firstName: 'Sevda', languageCode });
      return stage.telegram.commandsShownTo(person, stage.chatOf(person));
    };
    await stage.telegram.until(() => menu('en').length > 0 && menu('de').length > 0);
    await stage.telegram.settled();
    for (const [languageCode, locale] of [
      ...locales.map((one) => [one, one] as const),
      ['de', 'ru'] as const,
    ]) {
      const t = textsIn(locale);
      expect(menu(languageCode)).toEqual(
        everyones.map((command) => ({ command, description: t(`command-${command}`) })),
      );
    }
  });

  it('offers the totals to admins alone, and in groups what administrators need there', async () => {
    const stage = await openStage();
    const { aysel, kamran, leyla, nigar, group } = stage;
    const names = (...[who, chat]: Parameters<typeof stage.telegram.commandsShownTo>) =>
      stage.telegram.commandsShownTo(who, chat).map(({ command }) => command);
    await phoneOf(stage, leyla).write('/start', 'Hello, Leyla');
    await phoneOf(stage, aysel).write('/start', 'Hello, Aysel');
    await stage.telegram.until(() => names(leyla, stage.chatOf(leyla)).includes('report'));
    await stage.telegram.settled();
    expect(names(leyla, stage.chatOf(leyla))).toEqual([
      ...everyones,
      ...['entries', 'report', 'people', 'invite', 'invites', 'campaign', 'check', 'places'],
    ]);
    expect(names(aysel, stage.chatOf(aysel))).toEqual([...everyones]);
    expect(names(nigar, stage.chatOf(nigar))).toEqual([...everyones]);
    expect(names(kamran, group)).toEqual([]);
    await group.promote(leyla);
    expect(names(leyla, group)).toEqual(['report', 'setup', 'language']);
  });
});
