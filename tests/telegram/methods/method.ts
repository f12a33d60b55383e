import type { Parameters } from '../server/parameters.ts';
import type { BotAccount } from '../state/bot-account.ts';
import type { World } from '../state/world.ts';

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

/** A result with the remark that Telegram adds to some. */
export class Remarked {
  readonly result: unknown;
  readonly description: string;

  constructor(result: unknown, description: string) {
    this.result = result;
    this.description = description;
  }
}
