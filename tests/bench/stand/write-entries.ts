import type { Sql } from 'postgres';

/**
 * Writes entries straight into the current campaign, numbered from `from` to `to`, in 33 countries, with one to three of
 * 40 cities each and as many photos as asked for, no two of which look alike: as they are after being submitted, or
 * approved.
 */
export async function writeEntries(
  sql: Sql,
  about: {
    from: number;
    to: number;
    status: 'pending' | 'approved';
    personIds: readonly number[];
    photosEach?: number;
  },
): Promise<void> {
  const { from, to, status, personIds, photosEach = 0 } = about;
  await sql`
    with written as (
      insert into entries (campaign_id, person_id, status, version, number, title, first_day, last_day, country,
        category_id, photos_done, open_question, submitted_at)
      select campaign.id, (${[...personIds]}::bigint[])[1 + n % ${personIds.length}::int], ${status},
        ${status === 'approved' ? 2 : 1}, n,
        'An evening of ' || (${subjects}::text[])[1 + n % ${subjects.length}::int], current_date - n % 23, current_date - n % 23,
        (${countries}::text[])[1 + n % ${countries.length}::int],
        (array(select id from categories where campaign_id = campaign.id order by position))[1 + n % 5], true,
        'preview', clock_timestamp()
      from generate_series(${from}::int, ${to}::int) as n, campaigns campaign where campaign.is_current
      returning id, number, person_id
    ), cities as (
      insert into entry_cities (entry_id, name, key)
      select id, 'Ulm ' || letters, 'ulm ' || letters
      from written, lateral (
        select translate(((number / 33 + step * 7) % 40)::text, '0123456789', 'abcdefghij') as letters
        from generate_series(0, number % 3) as step
      ) as of_entry
    ), photos as (
      insert into entry_photos (entry_id, file_unique_id, file_id, message_id, status, width, height, bytes, perceptual_hash)
      select id, id || '-' || photo, '', photo, 'stored', 1280, 960, 200000, left(md5(id || '-' || photo), 16)
      from written, generate_series(1, ${photosEach}::int) as photo
    )
    insert into entry_history (entry_id, version, action, person_id)
    select id, 1, 'submit', person_id from written`;
  await sql`update campaigns set last_number = ${to} where is_current`;
  // As the server does by itself within a minute of such a change.
  await sql`vacuum analyze`;
}

const subjects = [
  'poetry',
  'music',
  'dance',
  'cooking',
  'chess',
  'history',
  'painting',
  'theatre',
  'science',
  'sport',
];

const countries = [
  ...['AT', 'BE', 'BG', 'CA', 'CH', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GB', 'GE', 'GR', 'HU', 'IE'],
  ...['IL', 'IT', 'KZ', 'LT', 'LV', 'MD', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SK', 'TR', 'UA', 'US'],
];
