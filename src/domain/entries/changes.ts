import type { Question } from './questions.ts';

/** What a correction compares: an entry before it and after it. */
export interface Corrected {
  title: string | null;
  firstDay: string | null;
  lastDay: string | null;
  country: string | null;
  categoryId: number | null;
  cities: ReadonlyArray<{ name: string; key: string }>;
  photos: ReadonlyArray<{ fileUniqueId: string }>;
}

/** One answer that a correction changed. Places, days and categories are kept as codes and ids. */
export type Change =
  | { what: 'title' | 'country'; from: string; to: string }
  | { what: 'date'; from: [string, string]; to: [string, string] }
  | { what: 'city'; from: string[]; to: string[] }
  | { what: 'category'; from: number; to: number }
  | { what: 'photo'; added: number; removed: number };

/** What is different afterwards, in the order of the questions. */
export function listChanges(before: Corrected, after: Corrected): Change[] {
  const changes: Record<Question, Change | null> = {
    title: differing('title', before.title, after.title),
    date: compareDates(before, after),
    country: differing('country', before.country, after.country),
    city: compareCities(before.cities, after.cities),
    category:
      before.categoryId === null || after.categoryId === null || before.categoryId === after.categoryId
        ? null
        : { what: 'category', from: before.categoryId, to: after.categoryId },
    photo: comparePhotos(before.photos, after.photos),
  };
  return Object.values(changes).filter((change) => change !== null);
}

function differing(what: 'title' | 'country', from: string | null, to: string | null): Change | null {
  return from === null || to === null || from === to ? null : { what, from, to };
}

function compareDates(before: Corrected, after: Corrected): Change | null {
  const from: [string, string] = [before.firstDay ?? '', before.lastDay ?? ''];
  const to: [string, string] = [after.firstDay ?? '', after.lastDay ?? ''];
  return from[0] === to[0] && from[1] === to[1] ? null : { what: 'date', from, to };
}

/** Written differently is a change too: the report prints what was written. */
function compareCities(before: Corrected['cities'], after: Corrected['cities']): Change | null {
  const from = before.map(({ name }) => name);
  const to = after.map(({ name }) => name);
  const same = from.length === to.length && from.every((name) => to.includes(name));
  return same ? null : { what: 'city', from, to };
}

function comparePhotos(before: Corrected['photos'], after: Corrected['photos']): Change | null {
  const had = new Set(before.map(({ fileUniqueId }) => fileUniqueId));
  const has = new Set(after.map(({ fileUniqueId }) => fileUniqueId));
  const added = [...has].filter((file) => !had.has(file)).length;
  const removed = [...had].filter((file) => !has.has(file)).length;
  return added + removed === 0 ? null : { what: 'photo', added, removed };
}
