import { newEntryTaps } from '#conversations/starting/new-entry.ts';
import { campaignTaps } from '#src/campaigns/campaign.ts';
import { entriesTaps } from '#src/entries/all-entries.ts';
import { ownTaps } from '#src/entries/own/entries.ts';
import { titleTaps } from '#src/entries/titles/titles.ts';
import { languageTaps } from '#src/people/greeting.ts';
import { inviteFormTaps } from '#src/people/invites/form.ts';
import { inviteTaps } from '#src/people/invites/invite.ts';
import { organizationTaps } from '#src/people/organizations/organization.ts';
import { peopleTaps } from '#src/people/people.ts';
import { forgetTaps } from '#src/people/privacy/privacy.ts';
import { placesTaps } from '#src/places/places.ts';
import { reportTap } from '#src/report/bot/report.ts';
import { namesTaps } from '#src/report/names/names.ts';
import { chatTaps } from '#src/review/chats/chats.ts';
import { checkTaps } from '#src/review/check.ts';
import { reviewTaps } from '#src/review/review.ts';
import { type BoundButton, onTap } from '#src/telegram/buttons/answer-taps.ts';
import { idleButton } from '#src/telegram/buttons/idle.ts';
import { confirmTap } from './anonymous-command.ts';

/** Every button, with what it does. */
export const allButtons: readonly BoundButton[] = [
  ...newEntryTaps,
  ...ownTaps,
  ...organizationTaps,
  ...languageTaps,
  ...forgetTaps,
  ...reviewTaps,
  ...titleTaps,
  ...entriesTaps,
  reportTap,
  ...peopleTaps,
  ...inviteTaps,
  ...inviteFormTaps,
  ...campaignTaps,
  ...checkTaps,
  ...chatTaps,
  ...placesTaps,
  ...namesTaps,
  confirmTap,
  onTap(idleButton, async () => {}),
];
