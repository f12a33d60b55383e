import { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import type { ModeratorsChat } from '#db/queries/review/chats/moderator-chats.ts';
import { campaignButtons } from '#src/campaigns/buttons.ts';
import { isGroupClosed } from '#src/domain/review/closure.ts';
import { takesEverythingElse } from '#src/domain/review/routing.ts';
import { nameChat, nameGroup } from '#src/review/views/chat-name.ts';
import { viewClosure } from '#src/review/views/closure.ts';
import { chatButtons } from '#src/telegram/buttons/moderator-chats.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { showInPlace } from '#src/telegram/show-in-place.ts';
import { type ChatsReader, describeTakes, findChatsReader, listNamedChats } from './reader.ts';

/** Shows all moderators' chats with what comes to each. */
export async function showChats(ctx: HesabatContext): Promise<void> {
  const { t } = ctx;
  const [chats, reader] = await Promise.all([listNamedChats(ctx), findChatsReader(ctx)]);
  const lines = chats.flatMap((chat) => ['', ...describeChat(chat, reader)]);
  const text = FormattedString.join(
    [
      FormattedString.b(t('chats-heading')),
      ...(chats.length > 0 ? lines : ['', t('chats-none')]),
      '',
      t('chats-add'),
    ],
    '\n',
  );
  const back = { campaign: reader.campaignId, value: '', detail: '' };
  await showInPlace(ctx, text, [
    ...chats.map((chat) => [chatButtons.open.show(nameChat(chat, t), { chat: chat.id })]),
    [campaignButtons.main.show(t('button-back'), back)],
  ]);
}

/** Shows one moderators' chat, with what can be changed. */
export async function showChat(ctx: HesabatContext, id: number): Promise<void> {
  const { t } = ctx;
  const [chats, reader] = await Promise.all([listNamedChats(ctx), findChatsReader(ctx)]);
  const chat = chats.find((one) => one.id === id);
  if (!chat) return showChats(ctx);
  const isRest = takesEverythingElse(chat);
  const others = chats.filter((one) => one.id !== id);
  const hint = isRest ? t(others.length > 0 ? 'chats-rest-hint' : 'chats-only-hint') : null;
  const text = FormattedString.join([...describeChat(chat, reader), ...(hint ? ['', hint] : [])], '\n');
  const removals: InlineKeyboardButton[][] =
    others.length === 0
      ? []
      : isRest && others.length > 1
        ? others.map((heir) => [
            chatButtons.remove.show(t('button-remove-for', { chat: nameChat(heir, t) }), {
              chat: id,
              heir: heir.id,
            }),
          ])
        : [[chatButtons.remove.show(t('button-remove-chat'), { chat: id, heir: null })]];
  await showInPlace(ctx, text, [
    ...(isRest ? [] : [[chatButtons.choose.show(t('button-choose-what-comes'), { chat: id })]]),
    ...removals,
    [chatButtons.list.show(t('button-back'))],
  ]);
}

function describeChat(chat: ModeratorsChat, reader: ChatsReader): FormattedString[] {
  const { t } = reader;
  return [
    FormattedString.b(nameChat(chat, t)),
    new FormattedString(t('chats-takes', { takes: describeTakes(chat, reader) })),
    ...(chat.isPublic ? [new FormattedString(t('chats-is-public'))] : []),
    ...(chat.closedBy
      ? [
          new FormattedString(
            isGroupClosed(chat) ? viewClosure(chat, chat.closedBy, t) : t('chats-is-closed'),
          ),
        ]
      : []),
    ...(chat.isNotAdministrator && !isGroupClosed(chat)
      ? [new FormattedString(t('group-not-admin', { chat: nameGroup(chat, t) }))]
      : []),
    ...(chat.hasNoPhotos ? [new FormattedString(t('group-no-photos', { chat: nameGroup(chat, t) }))] : []),
  ];
}
