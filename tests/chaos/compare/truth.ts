import type { Sql } from 'postgres';

export interface EntryRow {
  id: number;
  number: number;
  personId: number;
  status: string;
  version: number;
  title: string | null;
  firstDay: string | null;
  lastDay: string | null;
  country: string | null;
  category: string | null;
  cities: string[];
  photos: Array<{ file: string; status: string }>;
  history: Array<{ action: string; version: number; personId: number; reason: string | null }>;
  cardMessageId: number | null;
}

/** All entries that were ever submitted, with everything that belongs to them, by number. */
export async function readEntries(sql: Sql): Promise<EntryRow[]> {
  return sql<EntryRow[]>`
    select entries.id, number, person_id as "personId", status, version, title,
      first_day::text as "firstDay", last_day::text as "lastDay", country, names->>'en' as category,
      card_message_id as "cardMessageId",
      (select coalesce(json_agg(name order by id), '[]') from entry_cities where entry_id = entries.id) as cities,
      (select coalesce(json_agg(json_build_object('file', file, 'status', status) order by message_id), '[]')
        from entry_photos where entry_id = entries.id) as photos,
      (select coalesce(json_agg(json_build_object('action', action, 'version', version, 'personId', person_id,
        'reason', reason) order by id), '[]') from entry_history where entry_id = entries.id) as history
    from entries left join categories on categories.id = category_id
    where number is not null order by number`;
}
