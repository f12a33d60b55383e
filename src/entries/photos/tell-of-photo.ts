import type { Entry } from '#db/queries/entries/entries.ts';
import type { Person } from '#db/queries/people/people.ts';
import { type Texts, textsIn } from '#locales/texts.ts';
import type { Messaging } from '#src/deps.ts';
import { ignoreUnreachable } from '#src/telegram/failures/rejections.ts';
import { countInMessage } from '#src/telegram/notices/count-in-message.ts';
import { aboutAlbum } from '#src/telegram/notices/say-once.ts';
import { replyTo } from '#src/telegram/reply-to.ts';
import { answeringIn } from '#src/telegram/threads.ts';

/** Below what is said of several photos of an album: how many they are. */
const countTexts = {
  'not taken': 'photo-refused-count',
  same: 'photo-refused-count',
  delayed: 'photo-delayed-count',
  missed: 'photo-refused-count',
  lost: 'photo-refused-count',
  'not taken later': 'photo-refused-count',
} as const;

/**
 * Tells the sender of a photo what became of it, below the photo, in the topic in which its entry is asked. Of an album
 * each of these things is said once, with how many photos it is about.
 */
export async function tellOfPhoto(
  deps: Messaging,
  { person, prompt }: { person: Pick<Person, 'id' | 'locale'> | null; prompt: Entry['prompt'] },
  { messageId, mediaGroupId }: { messageId: number; mediaGroupId: string | null },
  what: keyof typeof countTexts,
  say: (t: Texts) => string,
): Promise<void> {
  if (!person) return;
  const t = textsIn(person.locale);
  const tell = (): Promise<unknown> => {
    if (mediaGroupId === null) {
      return deps.api.sendMessage(person.id, say(t), replyTo({ message_id: messageId }));
    }
    const about = { personId: person.id, about: aboutAlbum(mediaGroupId, what) };
    const sayOf = (count: number) =>
      count === 1 ? say(t) : `${say(t)}\n\n${t(countTexts[what], { count })}`;
    return countInMessage(deps, about, messageId, sayOf);
  };
  await answeringIn({ chatId: person.id, threadId: prompt?.thread }, () => ignoreUnreachable(tell()));
}
