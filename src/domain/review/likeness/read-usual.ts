import type { EventConcept } from '#src/domain/languages/event-words.ts';
import type { LocalizedText } from '#src/domain/locale.ts';
import { readTitleFacts, type TitleFacts } from './read-title.ts';

/** What titles say in any case: that two of them do tells nothing. */
export interface Usual {
  themes: ReadonlySet<EventConcept>;
  /** How words begin that no list knows, as they sound. */
  names: readonly string[];
  numbers: ReadonlySet<string>;
}

/** What is usual in a campaign, and in each of its categories, by their ids. */
export interface UsualByCategory {
  campaign: Usual;
  inCategory: ReadonlyMap<number, Usual>;
}

/** What so many of the titles say, as a share, is what the campaign is about. */
const leastShare = 1 / 3;

/** Fewer titles tell nothing about a campaign. */
const fewestTitles = 15;

/** Letters of a name that stay the same whatever its ending. */
const stemLength = 5;

/**
 * @param titles the names of the campaign
 * @param categories the names of its categories, by their ids
 * @param sample titles of its entries
 */
export function readUsual({
  titles,
  categories,
  sample = [],
}: {
  titles: LocalizedText;
  categories: Readonly<Record<string, LocalizedText>>;
  sample?: readonly string[];
}): UsualByCategory {
  const read = sample.length < fewestTitles ? [] : sample.map((title) => readTitleFacts(title, []));
  const campaign = unite([ofNames(titles), ofMost(read)]);
  const inCategory = Object.entries(categories).map(
    ([id, names]) => [Number(id), unite([campaign, ofNames(names)])] as const,
  );
  return { campaign, inCategory: new Map(inCategory) };
}

function ofNames(names: LocalizedText): Usual {
  return unite(Object.values(names).map((name) => ofTitle(readTitleFacts(name, []))));
}

function ofTitle({ concepts, names, numbers }: TitleFacts): Usual {
  return { themes: concepts.theme, names: names.map((name) => name.slice(0, stemLength)), numbers };
}

/** What at least `leastShare` of the titles say. */
function ofMost(read: readonly TitleFacts[]): Usual {
  const all = read.map(ofTitle);
  const most = <T>(of: (usual: Usual) => Iterable<T>): T[] => {
    const counts = new Map<T, number>();
    for (const value of all.flatMap((usual) => [...new Set(of(usual))])) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].filter(([, count]) => count >= leastShare * all.length).map(([value]) => value);
  };
  return {
    themes: new Set(most(({ themes }) => themes)),
    names: most(({ names }) => names),
    numbers: new Set(most(({ numbers }) => numbers)),
  };
}

function unite(some: readonly Usual[]): Usual {
  return {
    themes: new Set(some.flatMap(({ themes }) => [...themes])),
    names: some.flatMap(({ names }) => names),
    numbers: new Set(some.flatMap(({ numbers }) => [...numbers])),
  };
}
