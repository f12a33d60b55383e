import { type SQL, sql } from 'drizzle-orm';
import { entries } from '#db/schema/entries/entries.ts';

/** An entry, or an alias of its table, as far as its moderators' chat depends on it. */
interface RoutedColumns {
  country: SQL;
  categoryId: SQL;
}

const ownColumns: RoutedColumns = {
  country: sql`${entries}.country`,
  categoryId: sql`${entries}.category_id`,
};

/** The id of the moderators' chat that an entry comes to, as an SQL expression: the rule of `routeEntry`. */
export function chatIdFor({ country, categoryId }: RoutedColumns = ownColumns): SQL {
  return sql`(
    select route.id from moderator_chats route
    where (cardinality(route.countries) = 0 or ${country} = any(route.countries))
      and (cardinality(route.category_ids) = 0 or ${categoryId} = any(route.category_ids))
    order by cardinality(route.countries) = 0, cardinality(route.category_ids) = 0,
      cardinality(route.countries), cardinality(route.category_ids), route.id
    limit 1
  )`;
}
