import { getCurrentCampaign, listCategories } from '#db/queries/campaigns/campaigns.ts';
import { addCities } from '#db/queries/entries/draft-cities.ts';
import { insertDraft, writeAnswer } from '#db/queries/entries/drafts.ts';
import { submitDraft } from '#db/queries/entries/submissions.ts';
import { rememberSender } from '#db/queries/people/people.ts';
import { entryPhotos, photoCopies } from '#db/schema/entries/photos.ts';
import { addDays, type Day } from '#src/domain/dates/day.ts';
import { foldName } from '#src/domain/text/fold.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';
import { isCardOf } from './entry-number.ts';
import { drawSamplePhoto } from './photos/sample-photos.ts';
import type { Stage } from './stage.ts';
import { areCardsPosted } from './waiting/at-rest.ts';
import { eventually } from './waiting/eventually.ts';

export interface Received {
  id: number;
  number: number;
  /** As it was when it came. */
  card: Message;
}

interface About {
  title?: string;
  /** The one day of it; unless named, another one for each entry, so that no two seem to be one event. */
  day?: string;
  country?: string;
  cities?: string[];
  /** The place of its category in the campaign, from 0. */
  category?: number;
  /** How many. */
  photos?: number;
}

/**
 * An entry that somebody has just submitted, with its card in the moderators' group: written to the database
 * as the wizard does, for tests of what comes after it.
 */
export async function receiveEntry(stage: Stage, who: Stage['aysel'], about: About = {}): Promise<Received> {
  const submitted = await submitEntry(stage, who, about);
  const card = await stage.group.expectMessage(
    (message) => isCardOf(message.shown, submitted.number) && message.buttons.length > 0,
  );
  // Shown in the group, it is not yet noted.
  await eventually(() => areCardsPosted(stage.db), { describe: 'the card to be noted' });
  return { ...submitted, card };
}

/** The same where no card is to be waited for. */
export async function submitEntry(
  stage: Stage,
  who: Stage['aysel'],
  { title = 'An evening of poetry and music', country = 'DE', cities = ['Stuttgart'], ...about }: About = {},
): Promise<{ id: number; number: number }> {
  const { db, config } = stage;
  const chat = stage.chatOf(who);
  if (chat.messages.length === 0) {
    await who.send(chat, '/start');
    await chat.expectMessage(/./);
  }
  await rememberSender(db, { id: who.id, name: who.name, locale: config.defaultLocale });
  const campaign = await getCurrentCampaign(db);
  const categories = await listCategories(db, campaign.id);
  const categoryId = categories[about.category ?? 0]?.id;
  const entryId = await insertDraft(db, { personId: who.id, lastUpdateId: 0 });
  if (typeof entryId !== 'number' || categoryId === undefined)
    throw new Error('no draft for an entry of a test');
  const named = about.day ?? nextDay(stage);
  const day = { firstDay: named, lastDay: named };
  const answer = { title, ...day, country, categoryId, photosDone: true };
  await writeAnswer(db, { entryId, openQuestion: 'title', updateId: 0 }, answer, 'preview', true);
  await addCities(
    db,
    entryId,
    cities.map((name) => ({ name, key: foldName(name) })),
  );
  for (let seed = 1; seed <= (about.photos ?? 0); seed += 1) await addPhoto(stage, entryId, seed);
  const number = await submitDraft(db, { entryId, personId: who.id, updateId: 0 });
  if (number === null) throw new Error('the entry of a test was not complete');
  return { id: entryId, number };
}

const daysUsed = new WeakMap<Stage, number>();

function nextDay(stage: Stage): string {
  const used = daysUsed.get(stage) ?? 0;
  daysUsed.set(stage, used + 1);
  return addDays('2026-02-26' as Day, used);
}

/** Drawing one takes longer than all that is done with it. */
const drawn = new Map<number, Promise<Buffer>>();

function drawOnce(seed: number): Promise<Buffer> {
  const photo = drawn.get(seed) ?? drawSamplePhoto({ width: 400, height: 300, seed });
  drawn.set(seed, photo);
  return photo;
}

async function addPhoto(stage: Stage, entryId: number, seed: number): Promise<void> {
  const jpeg = await drawOnce(seed);
  const [row] = await stage.db
    .insert(entryPhotos)
    .values({
      entryId,
      fileUniqueId: `photo-${seed}`,
      fileId: `photo-${seed}`,
      messageId: seed,
      status: 'stored',
      width: 400,
      height: 300,
      bytes: jpeg.length,
    })
    .returning();
  await stage.db.insert(photoCopies).values({ file: row?.file ?? '', bytes: jpeg });
}
