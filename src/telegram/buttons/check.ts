import { z } from 'zod';
import { type CheckKind, checkKinds } from '#src/domain/review/checks.ts';
import { defineButtons } from './button.ts';
import { ifAny, nothing, number, orNull, page, submittedEntry } from './fields.ts';

/** The names of kinds in buttons of an earlier version, so that the pages of lists that it showed still turn. */
const formerKinds = new Map<string, CheckKind>([['twins', 'duplicates']]);

const kind = z
  .string()
  .transform((name) => formerKinds.get(name) ?? name)
  .pipe(z.enum(checkKinds));

const ofEntry = { entry: ifAny(submittedEntry) } as const;

const ofPair = { entry: submittedEntry, _: nothing, other: submittedEntry } as const;

const ofVersion = { ...ofPair, version: number } as const;

/** The buttons of /check. Those of likely duplicates carry the version of the entry that the admin was shown. */
export const checkButtons = defineButtons(
  'check',
  {
    for: 'admin',
    where: 'private',
    stale: 'toast-changed',
    popsUp: ['compare', 'duplicate', 'restore', 'apart'],
  },
  {
    all: {},
    list: { kind: orNull(kind), page },
    edit: ofEntry,
    /** The name of `edit` in an earlier version of the bot. */
    mend: ofEntry,
    compare: ofPair,
    duplicate: ofVersion,
    restore: ofVersion,
    apart: ofVersion,
  },
);
