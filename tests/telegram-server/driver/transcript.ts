import type { Journal } from '#tests/telegram-server/server/journal.ts';
import type { Chat } from './chat.ts';
import type { Message } from './message.ts';

const mediaKinds = ['photo', 'document', 'video', 'voice', 'sticker', 'location', 'contact'] as const;

/** A chat's newest messages as readable text. */
export function transcriptOf(chat: Chat, count = 15): string {
  const messages = chat.messages;
  const name = chat.title ?? chat.state.person?.first_name ?? '';
  const lines = messages.slice(-count).map(lineOf);
  const omitted = messages.length > count ? [`  … ${messages.length - count} earlier`] : [];
  return [
    `${chat.type} chat ${chat.id} "${name}":`,
    ...omitted,
    ...(lines.length ? lines : ['  (empty)']),
  ].join('\n');
}

/** The newest calls as readable text, waiting for updates left out. */
export function recentCalls(journal: Journal, count = 12): string {
  const calls = journal.calls().filter(({ method }) => method !== 'getUpdates');
  const lines = calls.slice(-count).map(({ method, parameters, error, fault }) => {
    const outcome = error ? `${error.code} ${error.description}` : (fault ?? 'ok');
    return `  ${method} ${shortened(JSON.stringify(parameters), 200)} → ${outcome}`;
  });
  return ['last API calls:', ...(lines.length ? lines : ['  (none)'])].join('\n');
}

function lineOf(message: Message): string {
  const { wire, from } = message;
  const marks = [
    wire.edit_date && 'edited',
    wire.reply_to_message && `reply to ${wire.reply_to_message.message_id}`,
  ];
  const about = marks.filter(Boolean).join(', ');
  const kind = mediaKinds.find((name) => wire[name]);
  const words = shortened(message.shown.replaceAll('\n', '\n      '), 500);
  const service = wire.new_chat_members || wire.left_chat_member || wire.migrate_to_chat_id;
  const rows = message.keyboard.map((row) => `\n      ${row.map((button) => `[${button.text}]`).join(' ')}`);
  const below = message.replyButtons.map((label) => `(${label})`).join(' ');
  return [
    `  ${message.id} ${from.first_name}${about && ` (${about})`}: `,
    kind && `<${kind}> `,
    service && '<service message> ',
    words,
    ...rows,
    below && `\n      ${below}`,
  ]
    .filter(Boolean)
    .join('');
}

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
