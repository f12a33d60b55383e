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
 * Forgets a person for ever: their drafts, entries and photos go, and so does everything that says who they
 * are. Approved entries stay, nameless, if they so wish.
 *
 * Asked once more (a tap that is delivered again adds the person anew) it erases what it finds.
 * @param approved what becomes of approved entries; 'none': when they were asked there were none
 * @returns 'last-admin' when that would leave nobody to run the bot, 'has-approved' when there are approved entries
 * by now: then nothing is done
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
