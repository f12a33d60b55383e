import { FormattedString, fmt } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import type { ChatChoice } from '#db/queries/review/chats/chat-choices.ts';
import type { ModeratorsChat } from '#db/queries/review/chats/moderator-chats.ts';
import type { Texts } from '#locales/texts.ts';
import { countryLabel } from '#src/domain/countries/countries.ts';
import { inLocale } from '#src/domain/locale.ts';
import { isSamePlace } from '#src/domain/review/place.ts';
import { takesEverythingElse } from '#src/domain/review/routing.ts';
import { nameChat } from '#src/review/views/chat-name.ts';
import { chatButtons } from '#src/telegram/buttons/moderator-chats.ts';
import { inRows } from '#src/telegram/views/in-rows.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { type ChatsReader, describeTakes } from './reader.ts';

/** Stands in for the person's name while the text is formatted, to find where in the text the name goes. */
const nameSlot = '\uFFFC';

/** What is chosen, whatever message asks. */
export type Choosing = Omit<ChatChoice, 'chatId' | 'messageId' | 'promptMessageId' | 'askedAt'>;

/**
 * Asks an admin what comes to a chat, with what is chosen so far.
 * @param asked whom; only in a group, where only their reply counts
 */
export function viewChoice(
  choice: Choosing,
  chats: readonly ModeratorsChat[],
  offered: readonly string[],
  reader: ChatsReader,
  asked: { id: number; name: string } | null,
): { text: FormattedString; buttons: InlineKeyboardButton[][] } {
  const { t } = reader;
  const { keeperId, countries, categoryIds } = choice;
  const keeper = chats.find(({ id }) => id === keeperId);
  const place = { chatId: choice.placeChatId, threadId: choice.placeThreadId };
  const name = nameChat({ id: 0, ...choice, ...findThere(choice, chats) }, t);
  const isChosen = countries.length + categoryIds.length > 0;
  const overlapping = chats.find(
    (chat) =>
      chat.id !== keeperId &&
      !isSamePlace(chat, place) &&
      (chat.countries.some((code) => countries.includes(code)) ||
        chat.categoryIds.some((id) => categoryIds.includes(id))),
  );
  const lines = [
    keeper
      ? t('chats-choose-keeper', { chat: name, keeper: nameChat(keeper, t) })
      : t('chats-choose', { chat: name }),
    t('chats-choose-how'),
    ...(offersRest(choice, chats) ? [t('chats-choose-rest')] : []),
    ...(isNew(choice, chats) ? [t('chats-choose-instead')] : []),
    '',
    isChosen ? t('chats-chosen', { takes: describeTakes(choice, reader) }) : t('chats-nothing-chosen'),
    ...(countries.length > 0 && categoryIds.length > 0 ? [t('chats-both')] : []),
    ...(overlapping ? [t('chats-overlap', { chat: nameChat(overlapping, t) })] : []),
  ];
  const text = FormattedString.join(
    [...lines, ...(asked ? ['', addressTo(asked, 'chats-asked', t)] : [])],
    '\n',
  );
  return { text, buttons: buildButtons(choice, chats, offered, reader) };
}

/** The mention makes the bot take this person's reply, and a forced reply open only on their phone. */
export function addressTo(
  { id, name }: { id: number; name: string },
  text: 'chats-asked' | 'chats-reply',
  t: Texts,
): FormattedString {
  const [before = '', after = ''] = t(text, { name: nameSlot }).split(nameSlot);
  return fmt`${before}${FormattedString.mentionUser(name, id)}${after}`;
}

function findThere(
  { placeChatId: chatId, placeThreadId: threadId }: Choosing,
  chats: readonly ModeratorsChat[],
): ModeratorsChat | undefined {
  return chats.find((chat) => isSamePlace(chat, { chatId, threadId }));
}

/** Whether the place may take that of another chat: what is a moderators' chat already takes nobody's. */
function isNew(choice: Choosing, chats: readonly ModeratorsChat[]): boolean {
  return choice.keeperId === null && !findThere(choice, chats);
}

/** Whether the place may take everything else. Who does is decided by one choice only. */
function offersRest(choice: Choosing, chats: readonly ModeratorsChat[]): boolean {
  const there = findThere(choice, chats);
  return choice.keeperId === null && !(there && takesEverythingElse(there));
}

function buildButtons(
  choice: Choosing,
  chats: readonly ModeratorsChat[],
  offered: readonly string[],
  { t, locale, categories, countries: known }: ChatsReader,
): InlineKeyboardButton[][] {
  const { countries, categoryIds } = choice;
  const tick = (isChosen: boolean, label: string) => `${isChosen ? '✅ ' : ''}${shorten(label, 40)}`;
  const codes = [...new Set([...countries, ...offered])].slice(0, mostCountries);
  return [
    ...inRows(
      codes.map((code) =>
        chatButtons.country.show(tick(countries.includes(code), countryLabel(code, locale, known)), { code }),
      ),
      2,
    ),
    ...categories
      .filter(({ id, retiredAt }) => retiredAt === null || categoryIds.includes(id))
      .map(({ id, names }) => [
        chatButtons.category.show(tick(categoryIds.includes(id), inLocale(names, locale)), { category: id }),
      ]),
    ...(offersRest(choice, chats) ? [[chatButtons.rest.show(t('button-everything-else'))]] : []),
    ...(isNew(choice, chats)
      ? chats.map((chat) => [
          chatButtons.instead.show(t('button-instead', { chat: nameChat(chat, t) }), { chat: chat.id }),
        ])
      : []),
    [chatButtons.save.show(t('button-save')), chatButtons.cancel.show(t('button-cancel'))],
  ];
}

/** So that all buttons are in sight on a phone. */
export const mostCountries = 10;
