import type { Db } from '#db/connection/client.ts';
import { deleteDraftsOf } from '#db/queries/entries/draft-deletions.ts';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import {
  deleteOrganizationIfEmpty,
  deletePerson,
  enqueueCardsNaming,
  enqueueForgettingLeftovers,
  eraseLeftoversInEntries,
  eraseWordsAboutOthers,
  lockEntriesOf,
  lockToForget,
} from '#db/queries/people/forgetting.ts';
import { keepBlock } from '#db/queries/people/forgotten-blocks.ts';
import { revokePowerfulInvites } from '#db/queries/people/invites.ts';
import { lockAdmins } from '#db/queries/people/roles.ts';
import { canDo } from '#src/domain/entries/transitions.ts';

/**
 * Forgets a person for ever: deletes their drafts, entries and photos, and everything that says who they are. If
 * they wish, approved entries stay without a name.
 *
 * It can be called again: a tap that is delivered again adds the person anew, and then that is erased.
 * @param approved what becomes of approved entries; 'none' if there were none when the person was asked
 * @returns 'last-admin' if nobody would be left to run the bot, 'has-approved' if there are approved entries now in
 * spite of 'none'. Nothing is erased in these cases
 */
export async function forgetPerson(
  db: Db,
  { personId, approved }: { personId: number; approved: 'stay' | 'go' | 'none' },
): Promise<'done' | 'last-admin' | 'has-approved'> {
  return db.transaction(async (tx) => {
    const person = await lockToForget(tx, personId);
    if (!person) return 'done';
    const admins = await lockAdmins(tx);
    if (admins.length === 1 && admins[0] === personId) return 'last-admin';
    const entries = await lockEntriesOf(tx, personId);
    if (approved === 'none' && entries.some(({ status }) => status === 'approved')) return 'has-approved';
    await enqueueCardsNaming(tx, personId);
    await revokePowerfulInvites(tx, personId);
    await deleteDraftsOf(tx, personId);
    for (const { id, status } of entries) {
      const stays = approved === 'stay' && status === 'approved';
      if (canDo('withdraw', status) && !stays) await withdrawEntry(tx, { entryId: id, personId });
    }
    await eraseLeftoversInEntries(tx, personId);
    await eraseWordsAboutOthers(tx, personId);
    await keepBlock(tx, personId);
    await enqueueForgettingLeftovers(tx, personId);
    await deletePerson(tx, personId);
    if (person.organizationId !== null) await deleteOrganizationIfEmpty(tx, person.organizationId);
    return 'done';
  });
}
