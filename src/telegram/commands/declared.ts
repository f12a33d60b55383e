import type { Messages } from '#locales/messages.ts';
import type { Role } from '#src/domain/people/roles.ts';

/** Whom a command is for. Without invitations, everybody may do what organizers may. */
export type Audience = 'everybody' | Role;

/** The commands that the texts describe: `command-report` describes /report. */
type DescribedCommand = {
  [Key in keyof Messages]: Key extends `command-${infer Name}` ? Name : never;
}[keyof Messages];

/** The name of a command, and where it is listed. A command that is listed needs a text that describes it. */
type Listed =
  | { name: DescribedCommand; listed: 'menu and help' | 'menu' | 'help' }
  | { name: string; listed: 'nowhere' };

/** Where a command works. */
type Placed =
  /** In a group the answer says where it works, unless it is ignored there, since other bots have such a command. */
  | { where: 'private'; isIgnoredInGroups?: true }
  /** In private it is answered with this text. */
  | { where: 'group'; inPrivate: 'setup-in-group' }
  | { where: 'both' };

/** A command without what it does. Menus, /help, guards and refusals are derived from these declarations. */
export type DeclaredCommand = Listed &
  Placed & {
    for: Audience;
    /** The answer to people who may not use the command, instead of the usual one for its audience. */
    refusal?: 'report-refused';
    /**
     * `blocked`: it works for blocked people. `over-limit`: it also works for all who are over the limit of
     * messages.
     */
    evenIf?: 'blocked' | 'over-limit';
    /** Where an invitation is needed, it answers people without a role itself, with its own refusal. */
    refusesUninvited?: true;
    /** It works, and may answer, in a moderators' group that anyone can read. */
    worksInPublic?: true;
    /** It starts the conversation. So the question of an open draft gets the message first. */
    startsConversation?: true;
  };
