import type { Db } from '#db/connection/client.ts';
import { titlesByLocale } from '#db/queries/entries/titles.ts';
import {
  findPersonalRecord,
  findPersonalRest,
  listHistoryOfOwn,
  listOwnDecisions,
  listPersonalEntries,
} from '#db/queries/people/personal-data.ts';
import type { PersonalPhoto } from '#db/queries/people/personal-photos.ts';
import { answers, type Question } from '#src/domain/entries/answers/all-answers.ts';
import { inLocale, type Locale } from '#src/domain/locale.ts';

type History = Awaited<ReturnType<typeof listHistoryOfOwn>>[number];
type Rest = Awaited<ReturnType<typeof findPersonalRest>>;

/**
 * Collects all that is stored about a person, for them to read: with plain keys, and times in ISO 8601. It tells
 * nothing about others: not who decided, blocked or invited, only that somebody did. Null if the person is not
 * known.
 */
export async function collectPersonalData(db: Db, personId: number, photos: readonly PersonalPhoto[]) {
  const record = await findPersonalRecord(db, personId);
  if (!record) return null;
  const [entries, history, decisions, rest] = await Promise.all([
    listPersonalEntries(db, personId),
    listHistoryOfOwn(db, personId),
    listOwnDecisions(db, personId),
    findPersonalRest(db, personId),
  ]);
  const { person, organization, role } = record;
  const { locale } = person;
  const numbers = new Map(entries.map(({ id, number }) => [id, number]));
  const kept = entries.map((entry) =>
    describeEntry(entry, {
      locale,
      photos: photos.filter((photo) => photo.entryId === entry.id),
      history: history.filter((row) => row.history.entryId === entry.id),
      otherEvents: entry.deniedDuplicates.map((id) => numbers.get(id) ?? null),
      personId,
    }),
  );
  const isDraft = ({ status }: { status: string }) => status === 'draft' || status === 'cancelled';
  return {
    person: { telegramId: person.id, name: person.name, language: locale, knownSince: person.createdAt },
    role: role && { role: role.role, since: role.grantedAt },
    organization: organization && { name: organization.name, country: organization.country },
    block: person.blockedAt && {
      since: person.blockedAt,
      reason: person.blockReason,
      toldAt: person.blockToldAt,
    },
    entries: kept.filter((entry) => !isDraft(entry)),
    drafts: kept.filter(isDraft),
    decisionsAsModerator: decisions.map(({ history: row, number }) => ({
      entry: number,
      action: row.action,
      ...reasonOf(row),
      at: row.at,
    })),
    ...describeRest(rest),
  };
}

function describeEntry(
  entry: Awaited<ReturnType<typeof listPersonalEntries>>[number],
  about: {
    locale: Locale;
    photos: PersonalPhoto[];
    history: History[];
    /** The numbers of entries that, as they said, are about other events. */
    otherEvents: Array<number | null>;
    personId: number;
  },
) {
  const reader = { locale: about.locale, countries: [], categories: entry.category ? [entry.category] : [] };
  const beside: Partial<Record<Question, object>> = {
    title: { titlesByModerators: titlesByLocale(entry.titles) },
    city: { citiesTypedIn: Object.fromEntries(entry.cities.map((city) => [city.name, city.locale])) },
    photo: { photos: about.photos.map(({ name }) => `photos/${name}.jpg`) },
  };
  return {
    number: entry.number,
    status: entry.status,
    yourFirst: entry.isFirst,
    campaign: inLocale(entry.campaign.titles, about.locale),
    ...Object.assign(
      {},
      ...answers.map((answer) => ({ ...answer.tell(entry, reader), ...beside[answer.name] })),
    ),
    saidToBeAnotherEventThan: about.otherEvents,
    writtenUnderPhotos: entry.caption,
    startedAt: entry.createdAt,
    submittedAt: entry.submittedAt,
    changedAt: entry.updatedAt,
    history: about.history.map(({ history: row }) => ({
      action: row.action,
      by: row.personId === about.personId ? 'you' : 'moderators',
      ...reasonOf(row),
      answersToChange: row.askedFor,
      changes: row.changes,
      at: row.at,
    })),
  };
}

function reasonOf({ readyReason, reason }: History['history']) {
  return { reason: readyReason ?? reason };
}

function describeRest({
  campaignChanges,
  printedNames,
  titles,
  made,
  used,
  isConfigured,
  conversation,
  pendingReply,
  notices,
  questions,
  waiting,
}: Rest) {
  return {
    titlesTranslated: titles.map(({ entry, locale, title, at }) => ({
      ...{ entry: entry.number, language: locale, title, at },
    })),
    printedNames: printedNames.map(({ country, locale, name, at }) => ({
      country,
      language: locale,
      name,
      at,
    })),
    campaignChanges: campaignChanges.map(({ change, before, at }) => ({ change, before, at })),
    invitesMade: made.map(
      ({ invite: { role, most, used, createdAt, expiresAt, revokedAt }, organization }) => ({
        ...{ role, organization, forPeople: most, used },
        ...{ madeAt: createdAt, expiresAt, revokedAt },
      }),
    ),
    invitesUsed: used,
    adminByConfiguration: isConfigured,
    openConversation: conversation ? { since: conversation.updatedAt } : null,
    askedForWords: pendingReply
      ? { about: pendingReply.purpose, chosenSoFar: chosenIn(pendingReply), at: pendingReply.askedAt }
      : null,
    askedForReasons: questions.map(({ kind, marked, askedAt }) => ({ kind, marked, at: askedAt })),
    noticesTold: notices.map(({ kind, toldAt }) => ({ kind, at: toldAt })),
    messagesReceived: waiting.map(({ receivedAt, deadLetteredAt, payload }) => ({
      at: receivedAt,
      couldNotBeHandled: deadLetteredAt !== null,
      words: wordsOf(payload),
    })),
  };
}

/** What the feature stored when it asked. For a block that is about another person, so it is left out. */
function chosenIn({ purpose, subject }: NonNullable<Rest['pendingReply']>): unknown {
  return purpose === 'block' ? null : subject;
}

interface Written {
  text?: string;
  caption?: string;
}

/** What the person wrote, if the update still has its content. */
function wordsOf(payload: unknown): string | null {
  const update = (payload ?? {}) as Partial<Record<'message' | 'edited_message', Written>>;
  const message = update.message ?? update.edited_message;
  return message?.text ?? message?.caption ?? null;
}
