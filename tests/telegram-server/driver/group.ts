import type { BotAccount } from '#tests/telegram-server/state/bot-account.ts';
import type { ChatState, MemberStatus, TopicState } from '#tests/telegram-server/state/chat-state.ts';
import { addMessage, removeMessage } from '#tests/telegram-server/state/message-log.ts';
import { announceMessage, changeMember } from '#tests/telegram-server/state/news.ts';
import type { WireChannel, WireServiceNote, WireUser } from '#tests/telegram-server/wire.ts';
import { Chat } from './chat.ts';
import type { Message } from './message.ts';
import type { Person } from './person.ts';
import type { Stage } from './stage.ts';
import { Topic } from './topic.ts';
import { textContent, type WriteOptions } from './writing.ts';

/** Anyone who can be in a group. */
export type Account = Pick<Person, 'user'> | BotAccount;

export interface GroupOptions {
  title: string;
  /** The bot whose view of the group tests get; it is in the group unless `withoutBot`. */
  bot: BotAccount;
  creator?: Person;
  admins?: readonly Person[];
  members?: readonly Person[];
  supergroup?: boolean;
  /** The public name of a supergroup. */
  username?: string;
  botIsAdmin?: boolean;
  /** Rights of the bot that differ from an administrator's usual ones. */
  botRights?: Record<string, unknown>;
  /** The bot is only to be added later. */
  withoutBot?: boolean;
  /** The bot has been in it for so long that no update tells of that any more. */
  longAgo?: boolean;
}

/** Telegram's account that stands in `from` for the groups in whose name administrators write. */
const groupAnonymousBot: WireUser = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
};

/** The same for channels. */
const channelBot: WireUser = {
  id: 136_817_688,
  is_bot: true,
  first_name: 'Channel',
  username: 'Channel_Bot',
};

/** A group or supergroup, with everything that can happen to its members. */
export class Group extends Chat {
  /** Who founded it. */
  readonly creator: WireUser;

  constructor(stage: Stage, state: ChatState, botId: number, creator: WireUser) {
    super(stage, state, botId);
    this.creator = creator;
    stage.cast.addGroup(this);
  }

  /** Adds people or bots. */
  async add(account: Account, by: Account = { user: this.creator }): Promise<void> {
    this.#change(account, 'member', by);
    this.#note(by.user, { new_chat_members: [account.user] });
  }

  /** Takes someone out; they may come back. */
  async remove(account: Account, by: Account = { user: this.creator }): Promise<void> {
    this.#note(by.user, { left_chat_member: account.user });
    this.#change(account, 'left', by);
  }

  /** Takes someone out for good. */
  async ban(account: Account, by: Account = { user: this.creator }): Promise<void> {
    this.#note(by.user, { left_chat_member: account.user });
    this.#change(account, 'kicked', by);
  }

  /** Someone goes. */
  async leave(account: Account): Promise<void> {
    await this.remove(account, account);
  }

  /** Makes someone an administrator. */
  async promote(account: Account, rights?: Record<string, unknown>): Promise<void> {
    this.#change(account, 'administrator', { user: this.creator }, rights);
  }

  /** Makes an administrator a plain member. */
  async demote(account: Account): Promise<void> {
    this.#change(account, 'member', { user: this.creator });
  }

  /** Lets only administrators of the supergroup see who is a member. No bot is told. */
  async hideMembers(): Promise<void> {
    this.state.areMembersHidden = true;
  }

  /** Forbids someone to write, or what else the rights say. */
  async restrict(account: Account, rights?: Record<string, unknown>): Promise<void> {
    this.#change(account, 'restricted', { user: this.creator }, rights);
  }

  /** The group becomes a supergroup: another chat with another id; the old one takes nothing any more. */
  async migrate(): Promise<Group> {
    const { world } = this.stage;
    const next = world.addGroup({ title: this.title ?? '', supergroup: true });
    for (const [id, member] of this.state.members) next.members.set(id, { ...member });
    this.#note(this.creator, { migrate_to_chat_id: next.id });
    this.state.migratedTo = next;
    const group = new Group(this.stage, next, this.viewingBotId, this.creator);
    group.#note(this.creator, { migrate_from_chat_id: this.id });
    return group;
  }

  /**
   * Gives the group a public name, by which anyone finds and reads it. No bot is told; a plain group becomes a
   * supergroup first.
   */
  async makePublic(username: string): Promise<Group> {
    const group = this.type === 'group' ? await this.migrate() : this;
    this.stage.world.renameGroup(group.state, username);
    return group;
  }

  /** Takes the public name away, and unlinks the channel. No bot is told. */
  async makePrivate(): Promise<void> {
    this.stage.world.renameGroup(this.state, undefined);
    this.state.linkedChatId = undefined;
  }

  /** Makes the supergroup the discussion group of a channel. No bot is told. */
  async linkToChannel(channelId: number): Promise<void> {
    this.state.linkedChatId = channelId;
  }

  /** Ties the supergroup to a place on the map, as it is founded. */
  async tieToPlace(latitude: number, longitude: number): Promise<void> {
    this.state.location = { location: { latitude, longitude }, address: 'Somewhere' };
  }

  /**
   * An administrator who is anonymous writes in the name of the group: `from` is an account of Telegram's, and no bot
   * learns who it was.
   */
  async writeAnonymously(by: Person, text: string, options: WriteOptions = {}): Promise<Message> {
    if (this.state.members.get(by.id)?.rights.is_anonymous !== true) {
      throw new Error(`${by.name} is not anonymous here`);
    }
    return this.#writeFor(groupAnonymousBot, this.state, text, options);
  }

  /** Somebody writes in the name of a channel of theirs. */
  async writeAsChannel(title: string, text: string, options: WriteOptions = {}): Promise<Message> {
    const channel = { id: -1_001_900_000_001, type: 'channel' as const, title };
    return this.#writeFor(channelBot, channel, text, options);
  }

  #writeFor(
    from: WireUser,
    senderChat: ChatState | WireChannel,
    text: string,
    { replyTo, topic }: WriteOptions,
  ): Message {
    const { world } = this.stage;
    const message = { from, senderChat, content: textContent(text), replyTo: replyTo?.record };
    const threadId = topic?.id ?? replyTo?.threadId;
    const record = addMessage(world, this.state, { ...message, threadId });
    announceMessage(world, record, 'message');
    return this.view(record);
  }

  /** Gives the supergroup topics: what is there already stands in General. */
  async enableTopics(): Promise<void> {
    this.state.isForum = true;
  }

  /** Creates a topic, as a phone does. */
  async createTopic(name: string, by: Account = { user: this.creator }): Promise<Topic> {
    const { world } = this.stage;
    const id = this.state.lastMessageId + 1;
    this.state.topics.set(id, { id, name, isClosed: false });
    const service = { forum_topic_created: { name, icon_color: 7322096 } };
    const created = addMessage(world, this.state, { from: by.user, content: { service }, threadId: id });
    announceMessage(world, created, 'message');
    return new Topic(this, id, name);
  }

  /** Closes a topic, or General. */
  async closeTopic(topic?: Topic): Promise<void> {
    this.#topicState(topic).isClosed = true;
    this.#note(this.creator, { forum_topic_closed: {} }, topic?.id);
  }

  async reopenTopic(topic?: Topic): Promise<void> {
    this.#topicState(topic).isClosed = false;
    this.#note(this.creator, { forum_topic_reopened: {} }, topic?.id);
  }

  async renameTopic(topic: Topic, name: string): Promise<void> {
    this.#topicState(topic).name = name;
    this.#note(this.creator, { forum_topic_edited: { name } }, topic.id);
  }

  /** Deletes a topic with all its messages. No bot is told. */
  async deleteTopic(topic: Topic): Promise<void> {
    this.state.topics.delete(topic.id);
    for (const record of [...this.state.messages.values()]) {
      if (record.threadId === topic.id) removeMessage(this.stage.world, record);
    }
  }

  /** Hides General, which closes it. */
  async hideGeneral(): Promise<void> {
    this.state.general.isClosed = true;
    this.#note(this.creator, { general_forum_topic_hidden: {} });
  }

  /** Shows General again; it stays closed until somebody opens it. */
  async unhideGeneral({ isOpen = true }: { isOpen?: boolean } = {}): Promise<void> {
    this.state.general.isClosed = !isOpen;
    this.#note(this.creator, { general_forum_topic_unhidden: {} });
  }

  #topicState(topic: Topic | undefined): TopicState {
    const state = this.state.topic(topic?.id);
    if (!state) throw new Error(`There is no topic ${topic?.name}`);
    return state;
  }

  #change(account: Account, status: MemberStatus, by: Account, rights?: Record<string, unknown>): void {
    changeMember(this.stage.world, this.state, account.user, { status, rights }, by.user);
  }

  #note(from: WireUser, service: WireServiceNote, threadId?: number): void {
    const { world } = this.stage;
    announceMessage(
      world,
      addMessage(world, this.state, { from, content: { service }, threadId }),
      'message',
    );
  }
}

/** Sets a group up with everyone in it. */
export function foundGroup(stage: Stage, options: GroupOptions, fallback: () => Person): Group {
  const { world } = stage;
  const { bot, admins = [], members = [], supergroup = false } = options;
  const state = world.addGroup({ title: options.title, username: options.username, supergroup });
  const creator = (options.creator ?? fallback()).user;
  const enter = (user: WireUser, status: MemberStatus) =>
    changeMember(world, state, user, { status, rights: {} }, creator);
  enter(creator, 'creator');
  for (const admin of admins) enter(admin.user, 'administrator');
  for (const member of members) enter(member.user, 'member');
  const group = new Group(stage, state, bot.id, creator);
  if (options.withoutBot) return group;
  const kept = bot.queue.allowed;
  // Nothing is allowed in for a moment: what happened long ago is no news.
  if (options.longAgo) bot.queue.allowed = new Set();
  void group.add(bot);
  if (options.botIsAdmin) void group.promote(bot, options.botRights);
  bot.queue.allowed = kept;
  return group;
}
