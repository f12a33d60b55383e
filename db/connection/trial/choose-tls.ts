import { isDatabaseAway } from '#db/connection/is-unreachable.ts';
import { openPgClient } from '#db/connection/pg-client.ts';
import { readAddress } from '#db/connection/server-options.ts';
import { withSslMode } from '#src/domain/database-address.ts';
import { isAboutTls } from './explain-refusal.ts';

/** The modes of libpq that leave it to the server, and in which order it tries what. */
const attempts = { prefer: ['require', 'disable'], allow: ['disable', 'require'] } as const;

/**
 * Connects once, and replaces `sslmode=prefer` or `allow` by what the server takes. The drivers do not know both modes,
 * and what they do about them differs.
 */
export async function chooseTls(url: string): Promise<string> {
  const { sslMode } = readAddress(url);
  if (sslMode !== 'prefer' && sslMode !== 'allow') {
    await connectOnce(url);
    return url;
  }
  const [first, second] = attempts[sslMode].map((mode) => withSslMode(url, mode)) as [string, string];
  try {
    await connectOnce(first);
    return first;
  } catch (error) {
    if (isDatabaseAway(error)) throw error;
    try {
      await connectOnce(second);
      return second;
    } catch (other) {
      throw isAboutTls(error) ? other : error;
    }
  }
}

async function connectOnce(url: string): Promise<void> {
  const client = await openPgClient(url, null);
  await client.end();
}
