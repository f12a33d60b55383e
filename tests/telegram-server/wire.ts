/** The shapes of the Bot API's JSON that the stand-in speaks. Only what it models; optional means absent. */

export interface WireUser {
  id: number;
  is_bot: boolean;
  first_name: string;
  last_name?: string | undefined;
  username?: string | undefined;
  language_code?: string | undefined;
}

export interface WireChat {
  id: number;
  type: 'private' | 'group' | 'supergroup';
  title?: string | undefined;
  username?: string | undefined;
  first_name?: string | undefined;
  last_name?: string | undefined;
  is_forum?: true | undefined;
}

export interface WireChannel {
  id: number;
  type: 'channel';
  title: string;
}

export interface WireEntity {
  type: string;
  offset: number;
  length: number;
  url?: string | undefined;
  user?: WireUser | undefined;
  language?: string | undefined;
  custom_emoji_id?: string | undefined;
}

export interface WireFile {
  file_id: string;
  file_unique_id: string;
  file_size?: number | undefined;
  file_name?: string | undefined;
  mime_type?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
  duration?: number | undefined;
  length?: number | undefined;
  type?: string | undefined;
  is_animated?: boolean | undefined;
  is_video?: boolean | undefined;
  emoji?: string | undefined;
  thumbnail?: WirePhotoSize | undefined;
}

export interface WirePhotoSize extends WireFile {
  width: number;
  height: number;
  file_size: number;
}

export interface WireButton {
  text: string;
  url?: string | undefined;
  callback_data?: string | undefined;
  [other: string]: unknown;
}

export interface WireInlineKeyboard {
  inline_keyboard: WireButton[][];
  force_reply?: boolean | undefined;
}

export interface WireLocation {
  latitude: number;
  longitude: number;
  horizontal_accuracy?: number | undefined;
}

export interface WireContact {
  phone_number: string;
  first_name: string;
  last_name?: string | undefined;
  user_id?: number | undefined;
}

export interface WireForwardOrigin {
  type: 'user' | 'hidden_user';
  date: number;
  sender_user?: WireUser | undefined;
  sender_user_name?: string | undefined;
}

export interface WireServiceNote {
  new_chat_members?: WireUser[] | undefined;
  left_chat_member?: WireUser | undefined;
  new_chat_title?: string | undefined;
  group_chat_created?: true | undefined;
  supergroup_chat_created?: true | undefined;
  migrate_to_chat_id?: number | undefined;
  migrate_from_chat_id?: number | undefined;
  pinned_message?: WireMessage | undefined;
  forum_topic_created?: { name: string; icon_color: number } | undefined;
  forum_topic_edited?: { name?: string | undefined } | undefined;
  forum_topic_closed?: Record<string, never> | undefined;
  forum_topic_reopened?: Record<string, never> | undefined;
  general_forum_topic_hidden?: Record<string, never> | undefined;
  general_forum_topic_unhidden?: Record<string, never> | undefined;
}

export interface WireMessage extends WireServiceNote {
  message_id: number;
  message_thread_id?: number | undefined;
  is_topic_message?: true | undefined;
  from?: WireUser | undefined;
  sender_chat?: WireChat | WireChannel | undefined;
  is_automatic_forward?: true | undefined;
  chat: WireChat;
  date: number;
  edit_date?: number | undefined;
  forward_origin?: WireForwardOrigin | undefined;
  reply_to_message?: WireMessage | undefined;
  has_protected_content?: true | undefined;
  media_group_id?: string | undefined;
  text?: string | undefined;
  entities?: WireEntity[] | undefined;
  caption?: string | undefined;
  caption_entities?: WireEntity[] | undefined;
  show_caption_above_media?: true | undefined;
  has_media_spoiler?: true | undefined;
  link_preview_options?: unknown;
  photo?: WirePhotoSize[] | undefined;
  document?: WireFile | undefined;
  video?: WireFile | undefined;
  animation?: WireFile | undefined;
  audio?: WireFile | undefined;
  voice?: WireFile | undefined;
  video_note?: WireFile | undefined;
  sticker?: WireFile | undefined;
  location?: WireLocation | undefined;
  contact?: WireContact | undefined;
  reply_markup?: WireInlineKeyboard | undefined;
}

export interface WireChatMember {
  user: WireUser;
  status: 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked';
  [right: string]: unknown;
}

interface WireChatMemberUpdated {
  chat: WireChat;
  from: WireUser;
  date: number;
  old_chat_member: WireChatMember;
  new_chat_member: WireChatMember;
}

interface WireCallbackQuery {
  id: string;
  from: WireUser;
  message: WireMessage | { chat: WireChat; message_id: number; date: 0 };
  chat_instance: string;
  data: string;
}

/** What an update can carry, by its kind. */
export interface UpdatePayloads {
  message: WireMessage;
  edited_message: WireMessage;
  callback_query: WireCallbackQuery;
  my_chat_member: WireChatMemberUpdated;
  chat_member: WireChatMemberUpdated;
}

export type UpdateKind = keyof UpdatePayloads;

export type WireUpdate = { update_id: number } & Partial<UpdatePayloads>;

export interface WireCommand {
  command: string;
  description: string;
}
