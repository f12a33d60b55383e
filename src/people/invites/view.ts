import type { Invite } from '#db/queries/people/invites.ts';
import type { Texts } from '#locales/texts.ts';
import { formatMomentWithZone, type MomentStyle } from '#src/domain/dates/format-moment.ts';
import { inLocale, type LocalizedText } from '#src/domain/locale.ts';
import { shorten } from '#src/telegram/views/shorten.ts';

const signs = { open: '🟢', revoked: '✖️', expired: '⌛', 'used-up': '✅' } as const;

function inviteLink(username: string, token: string): string {
  return `https://t.me/${username}?start=${token}`;
}

/** A link as a line of the list: what it is for, and how many people have used it. */
export function inviteLabel(invite: Invite, t: Texts): string {
  const organization = invite.organizationName ? ` · ${shorten(invite.organizationName, 24)}` : '';
  return `${signs[invite.state]} ${t(`role-${invite.role}`)}${organization} · ${invite.used}/${invite.most}`;
}

/** All details of a link. The link itself is shown only as long as it works. */
export function viewInvite(
  invite: Invite,
  { t, username, ...style }: { t: Texts; username: string } & MomentStyle,
): string {
  return [
    t('invite-about', {
      role: t(`role-${invite.role}`),
      organization: invite.organizationName ?? t('invite-no-organization'),
      used: invite.used,
      most: invite.most,
      until: formatMomentWithZone(invite.expiresAt, style),
      maker: invite.makerName ?? t('card-someone'),
    }),
    '',
    t(`invite-state-${invite.state}`),
    ...(invite.state === 'open' ? ['', inviteLink(username, invite.token)] : []),
  ].join('\n');
}

/** The message that an admin forwards to the people they invite. */
export function viewInvitation(
  invite: Invite,
  campaign: LocalizedText,
  { t, username, ...style }: { t: Texts; username: string } & MomentStyle,
): string {
  return t('invite-invitation', {
    role: t(`role-${invite.role}`),
    organization: invite.organizationName ?? 'none',
    campaign: inLocale(campaign, style.locale),
    most: invite.most,
    until: formatMomentWithZone(invite.expiresAt, style),
    link: inviteLink(username, invite.token),
  });
}
