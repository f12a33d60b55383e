import { z } from 'zod';
import { roles } from '#src/domain/people/roles.ts';
import { readyReasonsFor } from '#src/domain/review/decisions.ts';
import { defineButtons } from '#src/telegram/buttons/button.ts';
import { nothing, page, personOfAdmin, updateId } from '#src/telegram/buttons/fields.ts';

/** How many letters of a block's mark a button carries, since its data is limited. They tell any two marks apart. */
export const markLength = 24;

/** The exact length is required, because a shorter beginning could match several marks. */
const mark = z.string().regex(new RegExp(`^[0-9a-f]{${markLength}}$`));

const ofPerson = { person: personOfAdmin } as const;

const ofRole = { ...ofPerson, role: z.enum([...roles, 'none']) } as const;

/** The buttons of /people. */
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
    /** `typedBy` is the update of the typed reason that was shown. */
    'block-typed': { ...ofPerson, typedBy: updateId },
    unblock: ofPerson,
    'unblock-yes': ofPerson,
  },
);
