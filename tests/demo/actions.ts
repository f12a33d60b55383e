import { z } from 'zod';
import { locales } from '#src/domain/locale.ts';
import { readStartLink } from '#tests/support/start-link.ts';
import type { Chat } from '#tests/telegram-server/driver/chat.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';
import type { Person } from '#tests/telegram-server/driver/person.ts';
import { chatFor, findPerson } from './cast.ts';
import { networkTroubles, startTrouble } from './network-troubles.ts';
import { sampleCount, samplePicture } from './play/sample-pictures.ts';
import { speeds } from './play/tempo.ts';
import type { Show } from './show.ts';

const id = z.number().int();
const language = z.enum(locales);
const speed = z.enum(Object.keys(speeds) as [keyof typeof speeds]);
/** Who does it, and in which chat. */
const here = { person: id, chat: id };

const attachment = z.union([
  z.strictObject({
    sample: z
      .number()
      .int()
      .min(0)
      .max(sampleCount - 1),
  }),
  z.strictObject({ upload: z.string(), name: z.string().max(255), type: z.string().max(255) }),
]);

const action = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('write'),
    ...here,
    words: z.string().min(1).max(4096),
    replyTo: id.optional(),
  }),
  z.strictObject({ do: z.literal('tap'), ...here, message: id, row: id, column: id, label: z.string() }),
  z.strictObject({
    do: z.literal('send-pictures'),
    ...here,
    pictures: z.array(attachment).min(1).max(10),
    asFiles: z.boolean(),
    caption: z.string().max(1024).optional(),
    replyTo: id.optional(),
  }),
  z.strictObject({ do: z.literal('send-place'), ...here, latitude: z.number(), longitude: z.number() }),
  z.strictObject({ do: z.literal('speak'), person: id, language }),
  z.strictObject({ do: z.literal('add-organizer'), language }),
  z.strictObject({ do: z.literal('add-moderator'), language }),
  z.strictObject({ do: z.literal('restart-bot') }),
  z.strictObject({ do: z.literal('trouble-network'), kind: z.enum(networkTroubles) }),
  z.strictObject({ do: z.literal('play'), speed }),
  z.strictObject({ do: z.literal('set-speed'), speed }),
  z.strictObject({ do: z.literal('pause-play') }),
  z.strictObject({ do: z.literal('resume-play') }),
  z.strictObject({ do: z.literal('stop-play') }),
]);

type Action = z.infer<typeof action>;
type Here = Extract<Action, { chat: number }>;

/** Something that cannot be done, in a sentence for the person at the page. */
export class ActionProblem extends Error {}

/** Does what somebody at the page wants; the result goes back to the page. @throws ActionProblem */
export async function perform(show: Show, wanted: unknown): Promise<unknown> {
  const parsed = action.safeParse(wanted);
  if (!parsed.success) throw new ActionProblem(z.prettifyError(parsed.error));
  try {
    return (await performParsed(show, parsed.data)) ?? {};
  } finally {
    show.changed();
  }
}

async function performParsed(show: Show, wanted: Action): Promise<unknown> {
  const { cast, bot, play } = show;
  switch (wanted.do) {
    case 'write': {
      const { person, chat } = whoAndWhere(show, wanted);
      return void (await person.send(chat, wanted.words, replyOption(chat, wanted.replyTo)));
    }
    case 'tap':
      return tap(show, wanted);
    case 'send-pictures':
      return sendPictures(show, wanted);
    case 'send-place': {
      const { person, chat } = whoAndWhere(show, wanted);
      const { latitude, longitude } = wanted;
      return void (await person.sendLocation(chat, { latitude, longitude }));
    }
    case 'speak':
      getPerson(show, wanted.person).user.language_code = wanted.language;
      return undefined;
    case 'add-organizer':
      return { person: cast.addOrganizer(wanted.language).id };
    case 'add-moderator':
      return { person: (await cast.addModerator(wanted.language)).id };
    case 'restart-bot':
      return bot.restart();
    case 'trouble-network':
      return startTrouble(cast.telegram, wanted.kind);
    case 'play':
      return play.start(wanted.speed);
    case 'set-speed':
      return play.setSpeed(wanted.speed);
    case 'pause-play':
      return play.pause();
    case 'resume-play':
      return play.resume();
    case 'stop-play':
      return play.stop();
  }
}

/** Taps, and tells what the bot says to it: as on a phone, one waits for that only so long. */
async function tap(show: Show, wanted: Extract<Action, { do: 'tap' }>): Promise<unknown> {
  const { person, chat } = whoAndWhere(show, wanted);
  const { row, column, label } = wanted;
  const message = getMessage(chat, wanted.message);
  // The phone may not have shown yet that the message has changed.
  const shown = [message, ...message.versions.toReversed()].find(
    ({ keyboard }) => keyboard[row]?.[column]?.text === label,
  );
  const button = shown?.keyboard[row]?.[column];
  if (!shown || !button) throw new ActionProblem('That button is not there any more');
  const parameter = readStartLink(button.url);
  if (parameter !== null) {
    await person.send(person.privateChatWith(show.cast.account), `/start ${parameter}`);
    return {};
  }
  // A phone knows where it was tapped; the stand-in goes by labels, which several buttons may share.
  const alone: Message = Object.create(shown, { keyboard: { value: [[button]] } });
  const tapped = await person.tapStale(alone, label);
  const answer = await tapped.answer.catch(() => undefined);
  return answer?.seen ? { text: answer.text, isAlert: answer.show_alert } : {};
}

async function sendPictures(show: Show, wanted: Extract<Action, { do: 'send-pictures' }>): Promise<void> {
  const { person, chat } = whoAndWhere(show, wanted);
  const { caption } = wanted;
  const options = { caption, ...replyOption(chat, wanted.replyTo) };
  const files = await Promise.all(
    wanted.pictures.map(async (one) =>
      'sample' in one
        ? {
            bytes: await samplePicture(one.sample),
            fileName: `picture-${one.sample + 1}.jpg`,
            mimeType: 'image/jpeg',
          }
        : { bytes: show.uploads.take(one.upload), fileName: one.name, mimeType: one.type || undefined },
    ),
  );
  const [only, ...more] = files;
  if (only && more.length === 0) {
    const { bytes, ...facts } = only;
    await (wanted.asFiles
      ? person.sendDocument(chat, bytes, { ...options, ...facts })
      : person.sendPhoto(chat, bytes, options));
  } else if (wanted.asFiles) {
    await person.sendDocumentAlbum(chat, files, options);
  } else {
    await person.sendAlbum(
      chat,
      files.map(({ bytes }) => bytes),
      options,
    );
  }
}

function whoAndWhere(show: Show, { person: personId, chat: chatId }: Pick<Here, 'person' | 'chat'>) {
  const person = getPerson(show, personId);
  const chat = chatFor(show.cast, person, chatId);
  if (!chat) throw new ActionProblem(`${person.name} has no such chat`);
  return { person, chat };
}

function getPerson(show: Show, personId: number): Person {
  const person = findPerson(show.cast, personId);
  if (!person) throw new ActionProblem('There is nobody of that id');
  return person;
}

function getMessage(chat: Chat, messageId: number): Message {
  const record = chat.state.messages.get(messageId);
  if (!record) throw new ActionProblem('That message is gone');
  return chat.view(record);
}

function replyOption(chat: Chat, messageId: number | undefined): { replyTo?: Message } {
  return messageId === undefined ? {} : { replyTo: getMessage(chat, messageId) };
}
