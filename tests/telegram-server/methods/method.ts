import type { Parameters } from '#tests/telegram-server/server/parameters.ts';
import type { BotAccount } from '#tests/telegram-server/state/bot-account.ts';
import type { World } from '#tests/telegram-server/state/world.ts';

/** One call on its way through a method. */
export interface Call {
  world: World;
  bot: BotAccount;
  parameters: Parameters;
  /** A signal that is aborted when the bot hangs up. */
  hangup: () => AbortSignal;
}

/** A method of the Bot API. */
export interface ApiMethod {
  /** The parameters the stand-in acts upon. */
  parameters: readonly string[];
  /** Parameters that exist at Telegram, but that the stand-in refuses to guess about. */
  unmodelled?: readonly string[];
  run(call: Call): unknown;
}

/** A file for a bot that downloads it: its bytes go as they are, the journal tells only how many. */
export class Download {
  readonly bytes: Uint8Array;
  readonly result: string;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.result = `<${bytes.byteLength} bytes>`;
  }
}

/** A result with the remark that Telegram adds to some. */
export class Remarked {
  readonly result: unknown;
  readonly description: string;

  constructor(result: unknown, description: string) {
    this.result = result;
    this.description = description;
  }
}
