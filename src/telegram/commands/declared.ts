import type { Messages } from '#locales/messages.ts';
import type { Role } from '#src/domain/people/roles.ts';

/** Whom a command is for. Without invitations, everybody may do what organizers may. */
export type Audience = 'everybody' | Role;

/** The commands that the texts describe: `command-report` describes /report. */
type DescribedCommand = {
  [Key in keyof Messages]: Key extends `command-${infer Name}` ? Name : never;
}[keyof Messages];

/** The name, and where the command is listed: there it is described. */
type Listed =
  | { name: DescribedCommand; listed: 'menu and help' | 'menu' | 'help' }
  | { name: string; listed: 'nowhere' };

/** Where a command works. */
type Placed =
  /** In a group it is answered with where it works; one that is ignored there is taken for another bot's. */
  | { where: 'private'; isIgnoredInGroups?: true }
  /** In private it is answered with this text. */
  | { where: 'group'; inPrivate: 'setup-in-group' }
  | { where: 'both' };

/** A command as it is declared, without what it does. All that depends on which commands there are is read from these. */
export type DeclaredCommand = Listed &
  Placed & {
    for: Audience;
    /** Answers whoever may not do this, instead of the words that are usual for its audience. */
    refusal?: 'report-refused';
    /** Stays possible for whom the committee blocked; or also over the limit of messages, for all. */
    evenIf?: 'blocked' | 'over-limit';
    /** People without a role are refused by this command's own words, where an invitation is needed. */
    refusesUninvited?: true;
    /** Goes on in a moderators' group that anyone can read, and may answer there. */
    worksInPublic?: true;
    /** Starts the conversation, so whatever is being asked comes first. */
    startsConversation?: true;
  };
