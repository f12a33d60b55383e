import { describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { locales } from '#src/domain/locale.ts';
import { asks } from '#tests/support/asks.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage, reuseStage, type Stage } from '#tests/support/stage.ts';

const emptyStage = reuseStage();

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
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.aysel);
    await phone.write('/start', 'Hello, Aysel');
    await phone.tap('My entries', 'no entries yet');
    await phone.tap('Language', 'Which language');
    await phone.write('/start', 'Hello, Aysel');
    await phone.tap('Report an event', asks('title'));
  });
});

describe('/help', () => {
  const everybodys = ['/my', '/language', '/privacy', '/mydata', '/forget'];
  const organizers = [
    ...['/new', '/my', '/cancel', '/organization'],
    ...['/language', '/privacy', '/mydata', '/forget'],
  ];
  const admins = ['/report', '/people', '/invite', '/invites', '/campaign', '/check', '/places'];

  async function listedTo(stage: Stage, who: Stage['aysel']): Promise<string[]> {
    const { shown } = await phoneOf(stage, who).write('/help', 'How it works');
    return [...shown.matchAll(/^(\/\w+) – /gm)].map(([, command = '']) => command);
  }

  it('lists what whoever asks can do, those of the moderators’ group last', async () => {
    const stage = await emptyStage();
    const { aysel, kamran, leyla } = stage;
    await phoneOf(stage, kamran).write('/start', 'Hello, Kamran');
    await stage.database.sql`insert into roles (person_id, role) values (${kamran.id}, 'moderator')`;
    expect(await listedTo(stage, aysel)).toEqual(organizers);
    expect(await listedTo(stage, kamran)).toEqual([...organizers, '/entries']);
    expect(await listedTo(stage, leyla)).toEqual([...organizers, '/entries', ...admins, '/setup']);
  });

  it('lists to people without an invitation what they can do all the same', async () => {
    const stage = await openStage({ env: { ACCESS: 'invite' } });
    expect(await listedTo(stage, stage.aysel)).toEqual(everybodys);
  });

  it('is in the language that was chosen', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.aysel);
    await phone.write('/language', 'Which language');
    const help = await phone.tap('Türkçe', textsIn('tr')('help'));
    expect(help.shown).toContain(`/my – ${textsIn('tr')('command-my')}`);
  });
});

describe('/language', () => {
  it('changes the language for good, whatever the phone speaks', async () => {
    const stage = await emptyStage();
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
    const stage = await emptyStage();
    const { aysel, rauf, kamran, group } = stage;
    await phoneOf(stage, rauf).write('/start', 'Hello, Rauf');
    await phoneOf(stage, rauf).write('/language', 'Which language');
    await phoneOf(stage, rauf).tap('Русский', textsIn('ru')('help'));
    await reportEvent(stage, aysel);
    const card = await group.expectMessage('No. 1');
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
