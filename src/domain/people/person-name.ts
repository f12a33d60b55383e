import { tidyName } from '#src/domain/text/one-line.ts';

/** What Telegram tells of a person. */
interface Account {
  id: number;
  first_name: string;
  last_name?: string | undefined;
  username?: string | undefined;
}

/** What a person is called: a name with line breaks or direction marks could forge lines of a card, and some show nothing. */
export function readPersonName({ id, first_name, last_name, username }: Account): string {
  return tidyName([first_name, last_name].filter(Boolean).join(' ')) || (username ? `@${username}` : `${id}`);
}

/** How a person is greeted. */
export function readFirstName(account: Account): string {
  return tidyName(account.first_name) || readPersonName(account);
}
