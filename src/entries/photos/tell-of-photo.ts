import { type Texts, textsIn } from '#locales/texts.ts';
import type { Messaging } from '#src/deps.ts';
import type { Locale } from '#src/domain/locale.ts';
import { countInMessage } from '#src/telegram/count-in-message.ts';
import { ignoreUnreachable } from '#src/telegram/failures/rejections.ts';
import { replyTo } from '#src/telegram/reply-to.ts';
import { aboutAlbum } from '#src/telegram/say-once.ts';
import { inThread } from '#src/telegram/threads.ts';

/**
 * Tells the sender of a photo why it was not taken, below the photo. Of an album it is said once, with how many it is
 * about.
 */
export async function tellOfPhoto(
  deps: Messaging,
  to: { personId: number; locale: Locale; threadId: number | undefined },
  { messageId, mediaGroupId }: { messageId: number; mediaGroupId: string | null },
  say: (t: Texts) => string,
): Promise<void> {
  const { personId, locale, threadId } = to;
  const t = textsIn(locale);
  const tell = (): Promise<unknown> => {
    if (mediaGroupId === null) {
      return deps.api.sendMessage(personId, say(t), replyTo({ message_id: messageId }));
    }
    const about = { personId, about: aboutAlbum(mediaGroupId, 'not taken') };
    const sayOf = (count: number) =>
      count === 1 ? say(t) : `${say(t)}\n\n${t('photo-refused-count', { count })}`;
    return countInMessage(deps, about, messageId, sayOf);
  };
  await inThread({ chatId: personId, threadId }, () => ignoreUnreachable(tell()));
}
