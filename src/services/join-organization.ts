import type { Db } from '#db/client.ts';
import {
  ensureOrganization,
  listOrganizations,
  type Organization,
  setOrganization,
} from '#db/queries/organizations.ts';
import { findSimilarOrganizations } from '#src/domain/people/organization-name.ts';
import { foldName } from '#src/domain/places/fold.ts';

export type Joining =
  | { kind: 'joined'; organization: Organization }
  /** There are organizations of similar names: nothing is done before the person chose. */
  | { kind: 'similar'; organizations: Organization[] };

/**
 * Notes the organization that a person reports for, by its name. One that nobody named before is added; with
 * `isNew` also where there are similar names.
 */
export async function joinOrganization(
  db: Db,
  { personId, name, isNew }: { personId: number; name: string; isNew: boolean },
): Promise<Joining> {
  const known = await listOrganizations(db);
  const key = foldName(name);
  if (!isNew && !known.some((organization) => organization.key === key)) {
    const organizations = findSimilarOrganizations(name, known);
    if (organizations.length > 0) return { kind: 'similar', organizations };
  }
  const organization = await ensureOrganization(db, { name });
  await setOrganization(db, { personId, organizationId: organization.id });
  return { kind: 'joined', organization };
}
