import { campaignReply } from '#src/campaigns/campaign.ts';
import type { PendingReplyPurpose } from '#src/domain/people/pending-replies.ts';
import { titleReply } from '#src/entries/titles/question.ts';
import { inviteReply } from '#src/people/invites/form.ts';
import { organizationReply } from '#src/people/organizations/question.ts';
import { blockReason } from '#src/people/people.ts';
import { printedNameReply } from '#src/places/printed-name-question.ts';
import { chatsReply } from '#src/review/chats/names-in-private.ts';
import type { PendingReply } from '#src/telegram/pending-reply.ts';

/** Everything that people can be asked in private besides the questions of a draft. */
export const allPendingReplies: Readonly<Record<PendingReplyPurpose, PendingReply>> = {
  organization: organizationReply,
  invite: inviteReply,
  block: blockReason,
  campaign: campaignReply,
  place: printedNameReply,
  chats: chatsReply,
  title: titleReply,
};
