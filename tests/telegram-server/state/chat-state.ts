import type { WireChat, WireChatMember, WireLocation, WireUser } from '#tests/telegram-server/wire.ts';
import type { MessageRecord } from './message-record.ts';

export type MemberStatus = WireChatMember['status'];

/** Someone's place in a group: what getChatMember tells. */
export interface Member {
  user: WireUser;
  status: MemberStatus;
  /** Rights of administrators and restrictions of others, by the names of the Bot API. */
  rights: Record<string, unknown>;
}

/** A topic of a group with topics, or of a private chat that its person has split into topics. */
export interface TopicState {
  /** The id of the service message that created it; undefined for General. */
  id: number | undefined;
  name: string;
  isClosed: boolean;
}

/** A chat as the server keeps it: a private one between a person and a bot, or a group. */
export class ChatState {
  id: number;
  readonly type: WireChat['type'];
  readonly chatInstance: string;
  title: string | undefined;
  username: string | undefined;
  /** Of a supergroup: the channel that it is the discussion group of. */
  linkedChatId: number | undefined;
  /** Of a supergroup: the place on the map that it is tied to. */
  location: { location: WireLocation; address: string } | undefined;
  /** The other side of the bot in a private chat. */
  readonly person: WireUser | undefined;
  /** The bot of a private chat. */
  readonly botId: number | undefined;
  /** Of a supergroup: only administrators see who is a member. */
  areMembersHidden = false;
  /** Whether the supergroup has topics. */
  isForum = false;
  readonly general: TopicState = { id: undefined, name: 'General', isClosed: false };
  /** The topics besides General, by their ids. */
  readonly topics = new Map<number, TopicState>();
  /** A private chat is silent until the person has sent something. */
  opened = false;
  blocked = false;
  /** The person has deleted their account. */
  abandoned = false;
  readonly members = new Map<number, Member>();
  /** Everything there is to see, oldest first. */
  readonly messages = new Map<number, MessageRecord>();
  /** "typing…" and the like, as bots have shown it. */
  readonly actions: { botId: number; action: string; at: number }[] = [];
  /** The supergroup this group has become. */
  migratedTo: ChatState | undefined;
  lastBotToSpeak: number | undefined;
  lastMessageId = 0;

  constructor(id: number, about: Pick<ChatState, 'type' | 'chatInstance'> & Partial<ChatAbout>) {
    this.id = id;
    this.type = about.type;
    this.chatInstance = about.chatInstance;
    this.title = about.title;
    this.username = about.username;
    this.person = about.person;
    this.botId = about.botId;
  }

  /** The Chat object in messages of this chat. */
  wire(): WireChat {
    if (this.person) {
      const { username, first_name, last_name } = this.person;
      return { id: this.id, first_name, last_name, username, type: 'private' };
    }
    const { id, title, username, type } = this;
    return { id, title, username, type, ...(this.isForum && { is_forum: true as const }) };
  }

  /** Someone's status; those who never were here have left, as Telegram sees it. */
  statusOf(userId: number): MemberStatus {
    return this.members.get(userId)?.status ?? 'left';
  }

  /** Whether someone sees what is written here. */
  isIn(userId: number): boolean {
    if (this.person) return userId === this.person.id || userId === this.botId;
    const member = this.members.get(userId);
    return !!member && isPresent(member);
  }

  /** A topic by its id, or General without one; undefined if there is none. */
  topic(threadId: number | undefined): TopicState | undefined {
    return threadId === undefined ? this.general : this.topics.get(threadId);
  }

  /** Whether someone may write in a closed topic. */
  managesTopics(userId: number): boolean {
    return this.statusOf(userId) === 'creator' || this.members.get(userId)?.rights.can_manage_topics === true;
  }

  isAdministrator(userId: number): boolean {
    const status = this.statusOf(userId);
    return status === 'creator' || status === 'administrator';
  }
}

interface ChatAbout {
  title: string | undefined;
  username: string | undefined;
  person: WireUser | undefined;
  botId: number | undefined;
}

/** Whether a member is in the group; someone restricted may have left. */
export function isPresent(member: Member): boolean {
  if (member.status === 'restricted') return member.rights.is_member !== false;
  return member.status === 'creator' || member.status === 'administrator' || member.status === 'member';
}

/** The ChatMember object of a member. */
export function wireMember(member: Member): WireChatMember {
  return { user: member.user, status: member.status, ...member.rights };
}

const administratorRights = {
  can_be_edited: false,
  can_manage_chat: true,
  can_change_info: true,
  can_delete_messages: true,
  can_invite_users: true,
  can_restrict_members: true,
  can_pin_messages: true,
  can_promote_members: false,
  can_manage_video_chats: true,
  can_post_stories: true,
  can_edit_stories: true,
  can_delete_stories: true,
  can_manage_topics: false,
  is_anonymous: false,
};

const restrictions = {
  is_member: true,
  can_send_messages: false,
  can_send_audios: false,
  can_send_documents: false,
  can_send_photos: false,
  can_send_videos: false,
  can_send_video_notes: false,
  can_send_voice_notes: false,
  can_send_polls: false,
  can_send_other_messages: false,
  can_add_web_page_previews: false,
  can_change_info: false,
  can_invite_users: false,
  can_pin_messages: false,
  can_manage_topics: false,
  until_date: 0,
};

/** What comes with a status when nothing else is said. */
export function usualRights(status: MemberStatus): Record<string, unknown> {
  switch (status) {
    case 'creator':
      return { is_anonymous: false };
    case 'administrator':
      return { ...administratorRights };
    case 'restricted':
      return { ...restrictions };
    case 'kicked':
      return { until_date: 0 };
    default:
      return {};
  }
}
