import { describe, expect, it } from 'vitest';
import { getCurrentCampaign } from '#db/queries/campaigns/campaigns.ts';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import { readReportFacts } from '#db/queries/report/facts.ts';
import { textsIn } from '#locales/texts.ts';
import { locales } from '#src/domain/locale.ts';
import { buildReport } from '#src/domain/report/build-report.ts';
import { noteShown, openTitle, translateTitle } from '#src/entries/titles/translate-title.ts';
import { asks } from '#tests/support/asks.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { untilJobsDone } from '#tests/support/moderating.ts';
import { newPhone, phoneOf } from '#tests/support/phone.ts';
import { type Received, receiveEntry } from '#tests/support/receive-entry.ts';
import { openStage, reuseStage, type Stage, shareStage } from '#tests/support/stage.ts';
import { readStartLink } from '#tests/support/start-link.ts';

const t = textsIn('en');
const shared = shareStage();
const emptyStage = reuseStage();

type Phone = ReturnType<typeof phoneOf>;

const written = 'Nizami Gəncəvi adına şeir gecəsi';
const inEnglish = t('titles-question', { locale: 'en' });

/** An entry of somebody new with a title in Azerbaijani, and the phone of a moderator. */
async function received(who: 'kamran' | 'leyla' = 'kamran') {
  const { stage } = shared;
  const organizer = newPhone(stage);
  const entry = await receiveEntry(stage, organizer.who, { title: written });
  return { stage, entry, organizer, phone: phoneOf(stage, stage[who]) };
}

/** What the button of a card sends to the bot. */
function startOf({ card }: Received): string {
  const button = card.keyboard.flat().find(({ text }) => text === t('button-translate'));
  return `/start ${readStartLink(button?.url)}`;
}

async function open(phone: Phone, entry: Received) {
  return phone.write(startOf(entry), t('titles-choose'));
}

/** As far as the question how it reads in English. */
async function askInEnglish(phone: Phone, entry: Received): Promise<void> {
  await open(phone, entry);
  await phone.tap('English', inEnglish);
}

async function titlesOf({ database }: Stage, { id }: { id: number }) {
  const rows = await database.sql`
    select locale, title, person_id from entry_titles where entry_id = ${id} order by locale`;
  return rows.map(({ locale, title, person_id }) => [locale, title, Number(person_id)]);
}

/** The same as by the bot, at this very moment. */
async function translateAs(
  { db }: Stage,
  { id: entryId }: { id: number },
  { id: personId }: { id: number },
  titles: ReadonlyArray<string | null>,
) {
  const translator = { personId, isModerator: true, isAdmin: false };
  const opened = await openTitle(db, { entryId, translator });
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  const shown = noteShown(opened.entry, 'en');
  return () =>
    Promise.all(
      titles.map((title) => translateTitle(db, { entryId, locale: 'en', translator, shown }, title)),
    );
}

describe('a moderator translates the title of an entry', () => {
  it('from its card: sees it as it was written and its language, writes it in another, and the report has it', async () => {
    const stage = await emptyStage();
    const entry = await receiveEntry(stage, stage.aysel, { title: written });
    await stage.database.sql`update entries set status = 'approved'`;
    const phone = phoneOf(stage, stage.kamran);
    const screen = await open(phone, entry);
    expect(screen.shown.split('\n')).toEqual([
      ...['No. 1', written, '', 'The title seems to be in this language: Azerbaijani.', ''],
      ...[t('titles-printed'), '▫️ Azərbaycanca: as it was written', '▫️ Русский: as it was written'],
      ...['▫️ Türkçe: as it was written', '▫️ English: as it was written', '', t('titles-choose')],
    ]);
    expect(screen.buttons).toEqual(['▫️ Azərbaycanca', '▫️ Русский', '▫️ Türkçe', '▫️ English']);
    const question = await phone.tap('English', inEnglish);
    expect(question.buttons).toEqual([t('button-title-keep'), t('button-back')]);
    const translated = await phone.write('  A night of poems  ', '✅ English: A night of poems');
    expect(translated.buttons).toContain('✅ English');
    expect(await titlesOf(stage, entry)).toEqual([['en', 'A night of poems', stage.kamran.id]]);

    const facts = await readReportFacts(stage.db, (await getCurrentCampaign(stage.db)).id, stage.config);
    const printed = locales.map((locale) => buildReport(facts, locale).chapters[0]?.entries[0]);
    expect(printed).toMatchObject([
      { title: written, language: 'az', isMarked: false },
      { title: written, language: 'az', isMarked: true },
      { title: written, language: 'az', isMarked: true },
      { title: 'A night of poems', language: 'en', isMarked: false },
    ]);
  });

  it('and takes the translation back', async () => {
    const { stage, entry, phone } = await received();
    await askInEnglish(phone, entry);
    await phone.write('A night of poems', '✅ English: A night of poems');
    const question = await phone.tap('English', t('now-answered', { answer: 'A night of poems' }));
    expect(question.buttons).toEqual([t('button-translation-remove'), t('button-back')]);
    await phone.tap(t('button-translation-remove'), '▫️ English: as it was written');
    expect(await titlesOf(stage, entry)).toEqual([]);
  });

  it('of which it cannot tell the language, or which is in several', async () => {
    const { stage } = shared;
    const said = async (title: string) => {
      const entry = await receiveEntry(stage, newPhone(stage).who, { title });
      return (await open(phoneOf(stage, stage.kamran), entry)).shown;
    };
    expect(await said('Novruz 2026')).toContain(t('titles-language-unknown'));
    expect(await said(`${written} / An evening of poetry`)).toContain(t('titles-language-several'));
  });

  it('which may be in two languages, and is in the one that its organizer speaks', async () => {
    const { stage } = shared;
    const entry = await receiveEntry(stage, newPhone(stage).who, { title: 'Ana dili günü' });
    const said = async (locale: string) => {
      await stage.database.sql`update people set locale = ${locale}
        where id = (select person_id from entries where id = ${entry.id})`;
      return (await open(phoneOf(stage, stage.kamran), entry)).shown;
    };
    expect(await said('tr')).toContain(t('titles-language', { language: 'Turkish' }));
    expect(await said('az')).toContain(t('titles-language', { language: 'Azerbaijani' }));
  });

  it('that is a name and fine in any language: one tap keeps it, and the report has no mark', async () => {
    const stage = await emptyStage();
    const entry = await receiveEntry(stage, stage.aysel, { title: 'Novruz 2026' });
    await stage.database.sql`update entries set status = 'approved'`;
    const phone = phoneOf(stage, stage.kamran);
    await askInEnglish(phone, entry);
    await phone.tap(t('button-title-keep'), '✅ English: Novruz 2026');
    await deliverAgain(stage, { forgotten: true });
    expect(await titlesOf(stage, entry)).toEqual([['en', 'Novruz 2026', stage.kamran.id]]);
    const facts = await readReportFacts(stage.db, (await getCurrentCampaign(stage.db)).id, stage.config);
    const marks = locales.map((locale) => buildReport(facts, locale).chapters[0]?.entries[0]?.isMarked);
    expect(marks).toEqual([true, true, true, false]);
  });

  it('and the title was corrected in between: what is kept is looked at once more', async () => {
    const stage = await emptyStage();
    const entry = await receiveEntry(stage, stage.aysel, { title: 'Novruz 2026' });
    const phone = phoneOf(stage, stage.kamran);
    await askInEnglish(phone, entry);
    await stage.database.sql`update entries set title = 'Novruz 2027'`;
    await phone.tap(t('button-title-keep'), '▫️ English: as it was written');
    expect(await titlesOf(stage, entry)).toEqual([]);
  });

  it('is asked again for what is no title, and nothing changes by Back or by the same words', async () => {
    const { stage, entry, phone } = await received();
    await askInEnglish(phone, entry);
    await phone.write('Hm', t('title-too-short', { least: 5 }));
    await phone.write('A night\nof poems', t('title-several-lines'));
    await phone.write('x'.repeat(201), t('title-too-long', { length: 201, most: 200 }));
    const sticker = await phone.who.sendLocation(phone.chat, { latitude: 48.4, longitude: 10 });
    await phone.chat.expectMessage(t('type-answer'), { after: sticker });
    await phone.write('A night of poems', '✅ English');
    const row = () => stage.database.sql`select * from entry_titles where entry_id = ${entry.id}`;
    const before = await row();
    await phone.tap('English', t('now-answered', { answer: 'A night of poems' }));
    await phone.write('A night of poems', t('titles-choose'));
    expect(await row()).toEqual(before);
    await phone.tap('English', inEnglish);
    await phone.tap(t('button-back'), t('titles-choose'));
    await phone.write('Words for nobody', t('fallback-private'));
    expect(await row()).toEqual(before);
  });

  it('in the middle of an entry of their own, which goes on afterwards', async () => {
    const stage = await emptyStage();
    const entry = await receiveEntry(stage, stage.aysel, { title: written });
    const phone = phoneOf(stage, stage.kamran);
    await phone.write('/start', 'Hello');
    await phone.write('/new', asks('title'));
    await askInEnglish(phone, entry);
    await phone.sees(() => phone.who.send(phone.chat, 'A night of poems'), '✅ English');
    await phone.chat.expectMessage(asks('title'));
    await phone.write('An event of our own', asks('date'));
    expect(await titlesOf(stage, entry)).toEqual([['en', 'A night of poems', stage.kamran.id]]);
  });

  it('goes on after a restart, and it is done once where it is delivered twice', async () => {
    const stage = await emptyStage();
    const entry = await receiveEntry(stage, stage.aysel, { title: written });
    const phone = phoneOf(stage, stage.kamran);
    await open(phone, entry);
    await stage.restart();
    await phone.tap('English', inEnglish);
    await stage.restart();
    await phone.write('A night of poems', '✅ English');
    await deliverAgain(stage);
    await phone.tap('English', inEnglish);
    await phone.tap(t('button-translation-remove'), '▫️ English');
    await deliverAgain(stage, { forgotten: true });
    expect(await titlesOf(stage, entry)).toEqual([]);
    expect(phone.chat.transcript()).not.toContain('in the meantime');
  });

  it('in a campaign that is closed, since no figure changes by that', async () => {
    const stage = await emptyStage();
    const entry = await receiveEntry(stage, stage.aysel, { title: written });
    await stage.database.sql`update entries set status = 'approved'`;
    await stage.database.sql`update campaigns set closed_at = now()`;
    const phone = phoneOf(stage, stage.kamran);
    await askInEnglish(phone, entry);
    await phone.write('A night of poems', '✅ English');
  });
});

describe('two at once', () => {
  it('write a translation: the last one wins, and is told what the other had written', async () => {
    const { stage, entry, phone } = await received();
    const other = phoneOf(stage, stage.leyla);
    await askInEnglish(phone, entry);
    await askInEnglish(other, entry);
    await phone.write('A night of poems', '✅ English');
    await other.sees(
      () => other.who.send(other.chat, 'A poetry night'),
      t('titles-replaced', { title: 'A night of poems' }),
    );
    await other.chat.expectMessage('✅ English: A poetry night');
    expect(await titlesOf(stage, entry)).toEqual([['en', 'A poetry night', stage.leyla.id]]);
  });

  it('at the very same moment: each but the last is replaced by exactly one other', async () => {
    const { stage, entry } = await received();
    const titles = ['A night of poems', 'A poetry night', 'An evening of poems', 'Poems at night'];
    const outcomes = await (await translateAs(stage, entry, stage.leyla, titles))();
    const replaced = outcomes.map((one) => (one.kind === 'translated' ? one.replaced : one.kind));
    const [[, last] = []] = await titlesOf(stage, entry);
    expect([...replaced.filter((title) => title !== null), last].toSorted()).toEqual(titles.toSorted());
  });

  it('one writes what the other takes back without having seen it: it stays', async () => {
    const { stage, entry, phone } = await received();
    await askInEnglish(phone, entry);
    await phone.write('A night of poems', '✅ English');
    await phone.tap('English', inEnglish);
    const [outcome] = await (await translateAs(stage, entry, stage.leyla, ['A poetry night']))();
    expect(outcome?.kind).toBe('translated');
    await phone.tap(t('button-translation-remove'), '✅ English: A poetry night');
    expect(await titlesOf(stage, entry)).toHaveLength(1);
  });

  it('translate and correct the title: what was written for the former one is not kept', async () => {
    const { stage, entry, phone } = await received();
    await askInEnglish(phone, entry);
    await retitle(phoneOf(stage, stage.leyla), entry, 'Nizami adına musiqi gecəsi');
    await phone.sees(
      () => phone.who.send(phone.chat, 'A night of poems'),
      t('titles-overtaken', { number: String(entry.number) }),
    );
    const question = await phone.chat.expectMessage(inEnglish, { after: phone.chat.botMessages.at(-2) });
    expect(question.shown).toContain('Nizami adına musiqi gecəsi');
    expect(await titlesOf(stage, entry)).toEqual([]);
    await phone.write('A night of music', '✅ English: A night of music');
  });

  it('translate and withdraw: nothing of it is kept', async () => {
    const { stage, entry, phone, organizer } = await received();
    await askInEnglish(phone, entry);
    await phone.write('A night of poems', '✅ English');
    await phone.tap('English', inEnglish);
    await withdrawEntry(stage.db, { entryId: entry.id, personId: organizer.who.id });
    expect(await titlesOf(stage, entry)).toEqual([]);
    await phone.write('A poetry night', t('moderator-edit-gone'));
    await phone.write('Words for nobody', t('fallback-private'));
    expect(await titlesOf(stage, entry)).toEqual([]);
  });
});

/** A moderator edits the title. */
async function retitle(phone: Phone, entry: Received, title: string): Promise<void> {
  await phone.write(`/start edit_${entry.id}`, `Editing No. ${entry.number}`);
  await phone.tap('✏️ Title', 'Now:');
  await phone.write(title, 'What changes:');
  await phone.tap('Submit', 'is edited');
}

describe('when an entry is corrected', () => {
  it('its title loses the translations, and moderators are told of which languages', async () => {
    const { stage, entry, phone } = await received();
    await askInEnglish(phone, entry);
    await phone.write('A night of poems', '✅ English');
    await phone.tap('Русский', t('titles-question', { locale: 'ru' }));
    await phone.write('Вечер поэзии', '✅ Русский');
    await retitle(phoneOf(stage, stage.leyla), entry, 'Nizami adına musiqi gecəsi');
    expect(await titlesOf(stage, entry)).toEqual([]);
    const gone = t('changes-untranslated', { languages: 'English, Русский' });
    const said = await stage.group.expectMessage(gone);
    expect(said.shown).toContain('was edited by Leyla');
  });

  it('in anything else, they stay, and nothing is said of them', async () => {
    const { stage, entry, phone } = await received();
    await askInEnglish(phone, entry);
    await phone.write('A night of poems', '✅ English');
    const other = phoneOf(stage, stage.leyla);
    await other.write(`/start edit_${entry.id}`, `Editing No. ${entry.number}`);
    await other.tap('📅 Date', 'Now:');
    await other.write('01.03.2026', 'What changes:');
    await other.tap('Submit', 'is edited');
    await untilJobsDone(stage);
    const said = await stage.group.expectMessage(`No. ${entry.number} was edited by Leyla`);
    expect(said.shown).not.toContain('🌐');
    expect(await titlesOf(stage, entry)).toHaveLength(1);
  });
});

describe('nothing is translated', () => {
  it('by an organizer with a forged link or button, who does not even hear whether there is such an entry', async () => {
    const { stage, entry } = await received();
    const phone = phoneOf(stage, stage.rauf);
    await phone.write('/start', 'Hello');
    for (const link of [startOf(entry), '/start title_999999']) await phone.write(link, t('titles-stranger'));
    for (const data of [
      `title:ask:${entry.id}:en`,
      `title:open:${entry.id}`,
      `title:remove:${entry.id}:en`,
    ]) {
      await phone.write('/help', 'How it works');
      await phone.sees(() => phone.forge(data), t('titles-stranger'));
    }
    await phone.write('A night of poems', t('fallback-private'));
    expect(await titlesOf(stage, entry)).toEqual([]);
  });

  it('by its organizer, who moderates, but is no admin', async () => {
    const { stage } = shared;
    const entry = await receiveEntry(stage, stage.kamran, { title: written });
    await phoneOf(stage, stage.kamran).write(startOf(entry), t('titles-own'));
    await open(phoneOf(stage, stage.leyla), entry);
    const own = await receiveEntry(stage, stage.leyla, { title: written });
    await open(phoneOf(stage, stage.leyla), own);
  });

  it('by a moderator who left the group in the middle of it; their next words are their own', async () => {
    const stage = await emptyStage();
    const entry = await receiveEntry(stage, stage.aysel, { title: written });
    const phone = phoneOf(stage, stage.kamran);
    await phone.write('/start', 'Hello');
    await phone.write('/new', asks('title'));
    await askInEnglish(phone, entry);
    stage.group.state.members.delete(stage.kamran.id);
    await phone.sees(() => phone.who.send(phone.chat, 'A night of poems'), t('titles-stranger'));
    await phone.chat.expectMessage(asks('title'));
    await phone.write('An event of our own', asks('date'));
    expect(await titlesOf(stage, entry)).toEqual([]);
  });

  it('of an entry that was sent back or rejected, also in the middle of it', async () => {
    const { stage, entry, phone } = await received();
    const refused = t('titles-refused', { number: String(entry.number) });
    await askInEnglish(phone, entry);
    await stage.database.sql`update entries set status = 'returned' where id = ${entry.id}`;
    await phone.write('A night of poems', refused);
    await phone.write(startOf(entry), refused);
    expect(await titlesOf(stage, entry)).toEqual([]);
  });

  it('by a link that somebody made up', async () => {
    const phone = phoneOf(shared.stage, shared.stage.leyla);
    await phone.write('/start title_999999', t('moderator-edit-gone'));
    await phone.write('/start title_0', t('invite-unknown'));
  });
});

it('an admin translates without being in the group of the moderators', async () => {
  const stage = await emptyStage();
  const entry = await receiveEntry(stage, stage.leyla, { title: written });
  stage.group.state.members.delete(stage.leyla.id);
  const phone = phoneOf(stage, stage.leyla);
  await askInEnglish(phone, entry);
  const shown = await phone.write('A night of poems', '✅ English');
  expect(shown.buttons).toContain(t('button-to-titles'));
});

it.each(locales)('reads well in every language: %s', async (language) => {
  const stage = await openStage({ language });
  const say = textsIn(language);
  const { id } = await receiveEntry(stage, stage.aysel, { title: 'ქართული პოეზიის საღამო' });
  const phone = phoneOf(stage, stage.kamran);
  await phone.write(`/start title_${id}`, say('titles-choose'));
  await phone.tap('Türkçe', say('titles-question', { locale: 'tr' }));
  await phone.write('Şiir akşamı', '✅ Türkçe: Şiir akşamı');
  await phone.tap('Türkçe', say('now-answered', { answer: 'Şiir akşamı' }));
  await phone.write('/cancel', say('titles-kept'));
});
