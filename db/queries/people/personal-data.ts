import { and, arrayContains, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { laneOfChat } from '#db/queries/delivery/inbox.ts';
import { campaignHistory } from '#db/schema/campaigns/details.ts';
import { updates } from '#db/schema/delivery/updates.ts';
import { entries } from '#db/schema/entries/entries.ts';
import { entryHistory } from '#db/schema/entries/history.ts';
import { invites, inviteUses } from '#db/schema/people/invites.ts';
import { organizations } from '#db/schema/people/organizations.ts';
import { people, roles } from '#db/schema/people/people.ts';
import { settings } from '#db/schema/review/settings.ts';

/** The person, their organization and their role; null where the person is not known (any more). */
export async function findPersonalRecord(db: Db, personId: number) {
  const [row] = await db
    .select({ person: people, organization: organizations, role: roles })
    .from(people)
    .leftJoin(organizations, eq(organizations.id, people.organizationId))
    .leftJoin(roles, eq(roles.personId, people.id))
    .where(eq(people.id, personId));
  return row ?? null;
}

/** All entries and drafts of a person, oldest first, with all that is in them; what they edit is somebody else's. */
export async function listPersonalEntries(db: Db, personId: number) {
  return db.query.entries.findMany({
    where: and(eq(entries.personId, personId), eq(entries.isModeratorEdit, false)),
    orderBy: asc(entries.id),
    with: { cities: true, photos: true, titles: true, category: true, campaign: true },
  });
}

/** What happened to a person's entries. */
export async function listHistoryOfOwn(db: Db, personId: number) {
  return historyWhere(db, eq(entries.personId, personId));
}

/** What a person decided as a moderator on entries of others, of which only the number is theirs to know. */
export async function listOwnDecisions(db: Db, personId: number) {
  return historyWhere(
    db,
    sql`${entryHistory.personId} = ${personId} and ${entries.personId} is distinct from ${personId}`,
  );
}

async function historyWhere(db: Db, which: SQL) {
  return db
    .select({ history: entryHistory, number: entries.number })
    .from(entryHistory)
    .innerJoin(entries, eq(entries.id, entryHistory.entryId))
    .where(which)
    .orderBy(asc(entryHistory.id));
}

/** What else is kept of a person, table by table. */
export async function findPersonalRest(db: Db, personId: number) {
  const [
    campaignChanges,
    printedNames,
    titles,
    made,
    used,
    configured,
    conversation,
    pendingReply,
    notices,
    questions,
    waiting,
  ] = await Promise.all([
    db.select().from(campaignHistory).where(eq(campaignHistory.personId, personId)),
    db.query.printedNames.findMany({ where: (name) => eq(name.personId, personId) }),
    db.query.entryTitles.findMany({
      where: (title) => eq(title.personId, personId),
      with: { entry: { columns: { number: true } } },
    }),
    db
      .select({ invite: invites, organization: organizations.name })
      .from(invites)
      .leftJoin(organizations, eq(organizations.id, invites.organizationId))
      .where(eq(invites.createdBy, personId))
      .orderBy(asc(invites.id)),
    db
      .select({ role: invites.role, organization: organizations.name, at: inviteUses.at })
      .from(inviteUses)
      .innerJoin(invites, eq(invites.id, inviteUses.inviteId))
      .leftJoin(organizations, eq(organizations.id, invites.organizationId))
      .where(eq(inviteUses.personId, personId))
      .orderBy(asc(inviteUses.at)),
    db
      .select({ id: settings.id })
      .from(settings)
      .where(arrayContains(settings.configuredAdminIds, [personId])),
    db.query.conversationStates.findFirst({
      columns: { updatedAt: true },
      where: (state) => eq(state.personId, personId),
    }),
    db.query.pendingReplies.findFirst({ where: (text) => eq(text.personId, personId) }),
    db.query.limitNotices.findMany({ where: (notice) => eq(notice.personId, personId) }),
    db.query.reasonQuestions.findMany({ where: (question) => eq(question.moderatorId, personId) }),
    db
      .select()
      .from(updates)
      .where(eq(updates.lane, laneOfChat(personId)))
      .orderBy(asc(updates.updateId)),
  ]);
  const isConfigured = configured.length > 0;
  return {
    ...{ campaignChanges, printedNames, titles, made, used, isConfigured, conversation },
    ...{ pendingReply, notices, questions, waiting },
  };
}
