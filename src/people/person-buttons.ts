import { z } from 'zod';
import { roles } from '#src/domain/people/roles.ts';
import { readyReasonsFor } from '#src/domain/review/decisions.ts';
import { defineButtons } from '#src/telegram/buttons/button.ts';
import { nothing, page, personOfAdmin, updateId } from '#src/telegram/buttons/fields.ts';

/** As much of the mark of a block as fits behind a button: enough to tell any two apart. */
export const markLength = 24;

/** A beginning that is too short could mean several. */
const mark = z.string().regex(new RegExp(`^[0-9a-f]{${markLength}}$`));

const ofPerson = { person: personOfAdmin } as const;

const ofRole = { ...ofPerson, role: z.enum([...roles, 'none']) } as const;

/** Of /people. */
export const personButtons = defineButtons(
  'person',
  {
    for: 'admin',
    where: 'private',
    popsUp: ['role-yes', 'block-for', 'block-typed', 'unblock-yes'],
  },
  {
    list: { page },
    forgotten: { page },
    lift: { _: nothing, mark },
    'lift-yes': { _: nothing, mark },
    open: ofPerson,
    role: ofRole,
    'role-yes': ofRole,
    block: ofPerson,
    'block-for': { ...ofPerson, reason: z.enum(readyReasonsFor.block) },
    /** For the words that were brought by this update, and were shown. */
    'block-typed': { ...ofPerson, typedBy: updateId },
    unblock: ofPerson,
    'unblock-yes': ofPerson,
  },
);
