import type { Update } from 'grammy/types';
import { findPerson } from '#db/queries/people.ts';
import { textsIn } from '#locales/texts.ts';
import type { Deps } from '#src/chat/context.ts';
import { localeOfPhone } from './identify.ts';

/** Tells a person in private that what they sent could not be handled, and that nothing is lost. */
export async function giveUp(deps: Deps, update: Update): Promise<void> {
  const message = update.message ?? update.callback_query?.message;
  const from = update.message?.from ?? update.callback_query?.from;
  if (!from || message?.chat.type !== 'private') return;
  const person = await findPerson(deps.db, from.id);
  const t = textsIn(person?.locale ?? localeOfPhone(from.language_code, deps.defaultLocale));
  await deps.api.sendMessage(message.chat.id, t('try-again'));
}
