import { z } from 'zod';
import { type CheckKind, checkKinds } from '#src/domain/review/checks.ts';
import { defineButtons } from './button.ts';
import { ifAny, nothing, number, orNull, page, submittedEntry } from './fields.ts';

/** What buttons of an earlier version call a kind: lists that were shown before still turn their pages. */
const formerKinds = new Map<string, CheckKind>([
  ['twins', 'duplicates'],
  ['form', 'printed-name'],
]);

const kind = z
  .string()
  .transform((name) => formerKinds.get(name) ?? name)
  .pipe(z.enum(checkKinds));

const ofEntry = { entry: ifAny(submittedEntry) } as const;

const ofPair = { entry: submittedEntry, _: nothing, other: submittedEntry } as const;

const ofVersion = { ...ofPair, version: number } as const;

/** Of /check; an admin decides by them about likely duplicates, in the version that was shown. */
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
    /** The same, of an earlier version. */
    mend: ofEntry,
    compare: ofPair,
    duplicate: ofVersion,
    restore: ofVersion,
    apart: ofVersion,
  },
);
