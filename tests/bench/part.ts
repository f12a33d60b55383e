import type { Figure } from './figure.ts';
import type { BenchServer } from './stand/bench-server.ts';

/** What all parts of a run share. */
export interface Bench {
  server: BenchServer;
  /** A small run: whether everything works, not how fast it is. */
  quick: boolean;
  /** Where processes under test leave their CPU profiles, if they are to. */
  profileTo: string | null;
}

/** One thing that is measured by itself, on a database and a Telegram of its own. */
export interface Part {
  title: string;
  /** What one has to know to read the figures. */
  notes: readonly string[];
  measure(bench: Bench): Promise<Figure[]>;
}
