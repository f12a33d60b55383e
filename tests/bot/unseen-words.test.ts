import { expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { nameLengths } from '#src/domain/campaigns/name-lengths.ts';
import { organizationNameLength } from '#src/domain/people/organization-name.ts';
import { titleLength } from '#src/domain/text/one-line.ts';
import { openCampaign } from '#tests/support/campaigns/campaign-phone.ts';
import { newPhone, phoneOf } from '#tests/support/phone.ts';
import { receiveEntry, submitEntry } from '#tests/support/receive-entry.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { shareStage } from '#tests/support/stage.ts';
import { readStartLink } from '#tests/support/start-link.ts';

const shared = shareStage();
const t = textsIn('en');

/** Soft hyphens, a Mongolian separator, an annotation, a beam of music, blank Braille, and an accent with no letter. */
const unseen = '\u00ad\u00ad\u180e\ufff9\u{1d173}\u2800 \u0301';

type Phone = ReturnType<typeof phoneOf>;

function ofOrganizer(upTo: 'title' | 'country' | 'city') {
  return async () => {
    const phone = newPhone(shared.stage);
    await reportEvent(shared.stage, phone.who, {}, { upTo });
    return phone;
  };
}

function inCampaign(...labels: string[]) {
  return async () => {
    const phone = await openCampaign(shared.stage);
    await phone.go(...labels);
    return phone;
  };
}

/** Each question that is answered in words that are kept, and the sentence for an empty answer: a new one is a line here. */
const asked: Record<string, [ask: () => Promise<Phone>, sentence: string]> = {
  'the title of an entry': [ofOrganizer('title'), t('title-too-short', titleLength)],
  'its country': [ofOrganizer('country'), t('type-answer')],
  'its city': [ofOrganizer('city'), t('city-nothing')],
  'the translation of a title': [
    async () => {
      const { card } = await receiveEntry(shared.stage, newPhone(shared.stage).who);
      const link = card.keyboard.flat().find(({ text }) => text === t('button-translate'))?.url;
      const phone = phoneOf(shared.stage, shared.stage.kamran);
      await phone.write(`/start ${readStartLink(link)}`, t('titles-choose'));
      await phone.tap('Русский', t('titles-question', { locale: 'ru' }));
      return phone;
    },
    t('title-too-short', titleLength),
  ],
  'how a city is printed': [
    async () => {
      await submitEntry(shared.stage, newPhone(shared.stage).who, { cities: ['Ulm'] });
      const phone = phoneOf(shared.stage, shared.stage.leyla);
      await phone.write('/places', t('places-list'));
      await phone.tap('Ulm', t('place-printed'));
      await phone.tap('Русский', t('place-question', { name: 'Ulm', language: 'Русский' }));
      return phone;
    },
    t('printed-name-length', { most: 60 }),
  ],
  'an organization': [
    async () => {
      const phone = newPhone(shared.stage);
      await phone.write('/organization', t('organization-question'));
      return phone;
    },
    t('organization-length', organizationNameLength),
  ],
  'the organization of an invitation': [
    async () => {
      const phone = phoneOf(shared.stage, shared.stage.leyla);
      await phone.write('/invite', 'New invitation link');
      await phone.tap('Organization: none', t('invite-question-organization'));
      return phone;
    },
    t('organization-length', organizationNameLength),
  ],
  'why somebody is blocked': [
    async () => {
      const { who, write } = newPhone(shared.stage);
      await write('/start', 'Hello');
      const phone = phoneOf(shared.stage, shared.stage.leyla);
      await phone.write(`/people ${who.id}`, /^Found for “.*”: 1$/);
      await phone.tap('Sevda', 'no role');
      await phone.tap('Block', 'Block Sevda?');
      return phone;
    },
    t('type-answer'),
  ],
  'the title of a campaign': [inCampaign('Title', 'English'), t('campaign-too-short', nameLengths.title)],
  'its organization': [
    inCampaign('Organization', 'English'),
    t('campaign-too-short', nameLengths.organization),
  ],
  'its contact': [inCampaign('Contact'), t('campaign-too-short', nameLengths.contact)],
  'a new category': [
    inCampaign('Categories', 'Add a category'),
    t('campaign-too-short', nameLengths.category),
  ],
  'a new country': [inCampaign('Countries', 'Add a country'), t('campaign-too-short', nameLengths.country)],
  'the country to be renamed': [inCampaign('Countries', 'Rename a country'), t('type-answer')],
};

it.each(Object.entries(asked))('%s is empty where nothing is seen of it', async (_what, [ask, sentence]) => {
  const phone = await ask();
  const answer = await phone.sees(() => phone.who.send(phone.chat, unseen), sentence);
  expect(answer.shown).toContain(sentence);
});

it('the reason of a decision is empty where nothing is seen of it', async () => {
  const { aysel, kamran, group, database } = shared.stage;
  const { card, id } = await receiveEntry(shared.stage, aysel);
  await kamran.tap(card, 'Reject');
  const question = await group.expectMessage('rejected, Kamran?', { after: card });
  const reply = await kamran.reply(group, question, unseen);
  await group.expectMessage(t('reason-as-text'), { after: reply });
  const [entry] = await database.sql`select status from entries where id = ${id}`;
  expect(entry?.status).toBe('pending');
});

it('whoever is looked for by nothing that is seen is everybody', async () => {
  const phone = phoneOf(shared.stage, shared.stage.leyla);
  await phone.write(`/people ${unseen}`, 'To find somebody');
});

it.each([
  ['by their username', 'elchin', '@elchin'],
  ['by their id', undefined, null],
])('a person whose name shows nothing is called %s', async (_by, username, called) => {
  const { telegram, database } = shared.stage;
  const who = telegram.createPerson({
    firstName: unseen,
    languageCode: 'en',
    ...(username ? { username } : {}),
  });
  const name = called ?? String(who.id);
  await phoneOf(shared.stage, who).write('/start', `Hello, ${name}!`);
  const [row] = await database.sql`select name from people where id = ${who.id}`;
  expect(row?.name).toBe(name);
});
