import type { JobPayloads } from '#db/queries/delivery/jobs.ts';
import { findPerson } from '#db/queries/people/people.ts';
import { textsIn } from '#locales/texts.ts';
import type { AccessRules, Messaging } from '#src/deps.ts';
import { ignoreUnreachable } from '#src/telegram/failures/rejections.ts';

/** Tells a person that they are over a limit. What they sent is refused even if they cannot be told. */
export async function tellLimit(
  deps: Messaging & Pick<AccessRules, 'limits'>,
  { personId, kind }: JobPayloads['tell-limit'],
): Promise<void> {
  const person = await findPerson(deps.db, personId);
  const limit = deps.limits[kind];
  if (!person || !limit) return;
  const t = textsIn(person.locale);
  const texts = {
    messages: () => t('limit-messages', { most: limit.most, minutes: Math.ceil(limit.seconds / 60) }),
    files: () => t('limit-files', { most: limit.most }),
    drafts: () => t('limit-drafts', { most: limit.most }),
    entries: () => t('limit-entries', { most: limit.most }),
  };
  await ignoreUnreachable(deps.api.sendMessage(personId, texts[kind]()));
}
