import { newCommand } from '#conversations/starting/new-entry.ts';
import { campaignCommand } from '#src/campaigns/campaign.ts';
import { entriesCommand } from '#src/entries/all-entries.ts';
import { myCommand } from '#src/entries/own/entries.ts';
import { languageCommand, startCommand } from '#src/people/greeting.ts';
import { helpCommand } from '#src/people/help.ts';
import { inviteCommand, invitesCommand } from '#src/people/invites/invite.ts';
import { organizationCommand } from '#src/people/organizations/organization.ts';
import { peopleCommand } from '#src/people/people.ts';
import { forgetCommand, mydataCommand, privacyCommand } from '#src/people/privacy/privacy.ts';
import { placesCommand } from '#src/places/places.ts';
import { reportCommand } from '#src/report/bot/report.ts';
import { checkCommand } from '#src/review/check.ts';
import { setupCommand } from '#src/review/setup.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import { cancelCommand } from './cancel-entry.ts';

/** Every command, in the order of the menus and of /help. */
export const allCommands: readonly Command[] = [
  startCommand,
  newCommand,
  myCommand,
  cancelCommand,
  organizationCommand,
  languageCommand,
  privacyCommand,
  mydataCommand,
  forgetCommand,
  helpCommand,
  entriesCommand,
  reportCommand,
  peopleCommand,
  inviteCommand,
  invitesCommand,
  campaignCommand,
  checkCommand,
  placesCommand,
  setupCommand,
];
