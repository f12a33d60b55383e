import type { Db } from '#db/connection/client.ts';
import {
  ensureOrganization,
  listOrganizations,
  type Organization,
  setOrganization,
} from '#db/queries/people/organizations.ts';
import { findSimilarOrganizations, isLikeSentence } from '#src/domain/people/organization-name.ts';
import { foldName } from '#src/domain/text/fold.ts';

export type Joining =
  | { kind: 'joined'; organization: Organization }
  /** It looks like a sentence: nothing is stored before the person has said that it is a name. */
  | { kind: 'like-sentence' }
  /** There are organizations with similar names: nothing is stored before the person has chosen. */
  | { kind: 'similar'; organizations: Organization[] };

/**
 * Stores the organization that a person reports for, by its name. A new one is added.
 * @param sureOf what the person has confirmed about a name that is not known yet: nothing, that it is a name, or
 * that it is a new organization in spite of similar ones
 */
export async function joinOrganization(
  db: Db,
  { personId, name, sureOf }: { personId: number; name: string; sureOf: 'nothing' | 'name' | 'new' },
): Promise<Joining> {
  const known = await listOrganizations(db);
  const key = foldName(name);
  if (sureOf !== 'new' && !known.some((organization) => organization.key === key)) {
    if (sureOf === 'nothing' && isLikeSentence(name)) return { kind: 'like-sentence' };
    const organizations = findSimilarOrganizations(name, known);
    if (organizations.length > 0) return { kind: 'similar', organizations };
  }
  return db.transaction(async (tx) => {
    const organization = await ensureOrganization(tx, { name });
    await setOrganization(tx, { personId, organizationId: organization.id });
    return { kind: 'joined', organization };
  });
}
