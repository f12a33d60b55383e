import type { ApiCalls } from './api-calls.ts';
import type { BotProcess } from './bot-process.ts';
import type { Cast } from './cast.ts';
import type { CampaignPlay } from './play/play-campaign.ts';
import type { Uploads } from './uploads.ts';

/** All there is to a demo that runs: what the page shows and acts on. */
export interface Show {
  cast: Cast;
  bot: BotProcess;
  calls: ApiCalls;
  play: CampaignPlay;
  uploads: Uploads;
  /** Calls back after everything that happens. */
  onChange(listener: () => void): () => void;
  /** Tells that something has happened. */
  changed(): void;
}
