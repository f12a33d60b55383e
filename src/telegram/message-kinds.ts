import type { Message } from 'grammy/types';

/**
 * What a field of a message is. `sent`: a person sent this. `service`: Telegram notes that something happened.
 * `around`: it comes with any of them.
 */
type Part = 'sent' | 'service' | 'around';

/** Every field that Telegram's messages can have. The compiler names a new one that is missing here. */
const parts: Record<keyof Message, Part> = {
  text: 'sent',
  rich_message: 'sent',
  animation: 'sent',
  audio: 'sent',
  document: 'sent',
  live_photo: 'sent',
  paid_media: 'sent',
  photo: 'sent',
  sticker: 'sent',
  story: 'sent',
  video: 'sent',
  video_note: 'sent',
  voice: 'sent',
  contact: 'sent',
  dice: 'sent',
  game: 'sent',
  poll: 'sent',
  venue: 'sent',
  location: 'sent',
  checklist: 'sent',
  invoice: 'sent',
  giveaway: 'sent',
  giveaway_winners: 'sent',
  // Telegram calls these service messages, but it is a person who sends a gift.
  gift: 'sent',
  unique_gift: 'sent',

  checklist_tasks_done: 'service',
  checklist_tasks_added: 'service',
  community_chat_added: 'service',
  community_chat_removed: 'service',
  community_chat_joined: 'service',
  suggested_post_approved: 'service',
  suggested_post_approval_failed: 'service',
  suggested_post_declined: 'service',
  suggested_post_paid: 'service',
  suggested_post_refunded: 'service',
  chat_owner_left: 'service',
  chat_owner_changed: 'service',
  new_chat_members: 'service',
  left_chat_member: 'service',
  new_chat_title: 'service',
  new_chat_photo: 'service',
  delete_chat_photo: 'service',
  group_chat_created: 'service',
  supergroup_chat_created: 'service',
  channel_chat_created: 'service',
  managed_bot_created: 'service',
  poll_option_added: 'service',
  poll_option_deleted: 'service',
  message_auto_delete_timer_changed: 'service',
  migrate_to_chat_id: 'service',
  migrate_from_chat_id: 'service',
  pinned_message: 'service',
  successful_payment: 'service',
  refunded_payment: 'service',
  users_shared: 'service',
  chat_shared: 'service',
  connected_website: 'service',
  write_access_allowed: 'service',
  passport_data: 'service',
  proximity_alert_triggered: 'service',
  boost_added: 'service',
  chat_background_set: 'service',
  forum_topic_created: 'service',
  forum_topic_edited: 'service',
  forum_topic_closed: 'service',
  forum_topic_reopened: 'service',
  general_forum_topic_hidden: 'service',
  general_forum_topic_unhidden: 'service',
  giveaway_created: 'service',
  giveaway_completed: 'service',
  gift_upgrade_sent: 'service',
  paid_message_price_changed: 'service',
  direct_message_price_changed: 'service',
  video_chat_scheduled: 'service',
  video_chat_started: 'service',
  video_chat_ended: 'service',
  video_chat_participants_invited: 'service',
  web_app_data: 'service',

  message_id: 'around',
  message_thread_id: 'around',
  from: 'around',
  sender_chat: 'around',
  date: 'around',
  guest_query_id: 'around',
  business_connection_id: 'around',
  chat: 'around',
  is_topic_message: 'around',
  direct_messages_topic: 'around',
  sender_tag: 'around',
  receiver_user: 'around',
  ephemeral_message_id: 'around',
  sender_boost_count: 'around',
  sender_business_bot: 'around',
  forward_origin: 'around',
  is_automatic_forward: 'around',
  reply_to_message: 'around',
  reply_to_checklist_task_id: 'around',
  reply_to_poll_option_id: 'around',
  is_paid_post: 'around',
  external_reply: 'around',
  quote: 'around',
  reply_to_story: 'around',
  via_bot: 'around',
  guest_bot_caller_user: 'around',
  guest_bot_caller_chat: 'around',
  edit_date: 'around',
  has_protected_content: 'around',
  show_caption_above_media: 'around',
  is_from_offline: 'around',
  author_signature: 'around',
  link_preview_options: 'around',
  effect_id: 'around',
  paid_star_count: 'around',
  reply_markup: 'around',
  caption: 'around',
  caption_entities: 'around',
  media_group_id: 'around',
  has_media_spoiler: 'around',
  entities: 'around',
  suggested_post_info: 'around',
};

/**
 * What Telegram calls something that happened ends like these: "…_changed", "…_started". So does what it will add one
 * day, and what people send does not.
 */
const happened = /_(?:\w*ed|set|sent|left|done|paid|hidden|unhidden|data)$/;

/**
 * Whether a person sent this message. Service messages say that something happened, such as that a message was pinned:
 * nobody waits for an answer to them. A kind that is not known yet counts as sent, unless it is called like something
 * that happened.
 */
export function isSentByPerson(message: Message | undefined): boolean {
  if (!message?.from || message.from.is_bot) return false;
  const present = Object.entries(message).filter(([, value]) => value !== undefined && value !== null);
  const fields = present.map(([field]) => field);
  const isKnown = (part: Part) => fields.some((field) => parts[field as keyof Message] === part);
  if (isKnown('sent')) return true;
  if (isKnown('service')) return false;
  return !fields.some((field) => !(field in parts) && happened.test(field));
}
