import { getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import type { ClientBase } from 'pg';
import { z } from 'zod';
import { parseRows } from '#db/connection/query-rows.ts';
import { workerSchema } from '#db/queries/delivery/worker/schema.ts';
import * as schema from '#db/schema/tables.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';

const oldestVersion = 15;

/** Schemas that migrations create, besides what they create in `public`. */
const ownSchemas = ['drizzle', workerSchema];

const tables = Object.values(schema).flatMap((table) => (is(table, PgTable) ? [getTableName(table)] : []));

const serverRow = z.object({
  version: z.int(),
  encoding: z.string(),
  isStandby: z.boolean(),
  /** The role and the database, as they stand in SQL. */
  role: z.string(),
  database: z.string(),
  mayCreateSchemas: z.boolean(),
  /** Null: there is no schema `public`. */
  mayUsePublic: z.boolean().nullable(),
  hasExtension: z.boolean(),
  /** Whether a role that may create schemas may create it too; null: the server does not have it. */
  isExtensionTrusted: z.boolean().nullable(),
  /** Roles that own what is the bot's, and whose rights this role does not have. */
  otherOwners: z.array(z.string()),
});

const selectServer = `
  select current_setting('server_version_num')::int / 10000 as version,
    pg_encoding_to_char(encoding) as encoding,
    pg_is_in_recovery() as "isStandby",
    quote_ident(current_user) as role,
    quote_ident(datname) as database,
    has_database_privilege(oid, 'CREATE') as "mayCreateSchemas",
    has_schema_privilege(to_regnamespace('public'), 'USAGE')
      and has_schema_privilege(to_regnamespace('public'), 'CREATE') as "mayUsePublic",
    exists (select from pg_extension where extname = 'pg_trgm') as "hasExtension",
    (select bool_or(trusted or not superuser) from pg_available_extension_versions where name = 'pg_trgm')
      or (select rolsuper from pg_roles where rolname = current_user) as "isExtensionTrusted",
    array(
      select distinct quote_ident(pg_get_userbyid(owner)) from (
        select nspowner as owner from pg_namespace where nspname = any($1)
        union select relowner from pg_class where relkind in ('r', 'p', 'S', 'v') and (
          relnamespace = any(select oid from pg_namespace where nspname = any($1))
          or relnamespace = to_regnamespace('public') and relname = any($2)
        )
      ) as its where not pg_has_role(owner, 'USAGE')
    ) as "otherOwners"
  from pg_database where datname = current_database()`;

/** Ensures that the server is one that the bot can work with, and that its role may do what it does. @throws OperatorProblem */
export async function ensureRights(client: ClientBase): Promise<void> {
  const { rows } = await client.query(selectServer, [ownSchemas, tables]);
  const [server] = parseRows(serverRow, rows);
  if (!server) throw new Error('a database that does not know itself');
  const { version, encoding, isStandby, role, database } = server;
  const problem =
    version < oldestVersion
      ? `The database is Postgres ${version}: the bot needs ${oldestVersion} or newer.`
      : encoding !== 'UTF8'
        ? `The database ${database} has the encoding ${encoding}, which cannot hold every name: create one with encoding 'UTF8' and template template0.`
        : isStandby
          ? 'DATABASE_URL leads to a standby, which takes no writes: name the primary.'
          : null;
  if (problem !== null) throw new OperatorProblem(problem);
  const missing = [
    ...(server.mayCreateSchemas ? [] : [`grant create on database ${database} to ${role};`]),
    ...(server.mayUsePublic === null ? [`create schema public authorization ${role};`] : []),
    ...(server.mayUsePublic === false ? [`grant usage, create on schema public to ${role};`] : []),
    ...(server.hasExtension || server.isExtensionTrusted === true ? [] : ['create extension pg_trgm;']),
    ...server.otherOwners.map((owner) => `grant ${owner} to ${role};`),
  ];
  if (missing.length === 0) return;
  const hint =
    server.hasExtension || server.isExtensionTrusted !== null ? '' : ' (of the package postgresql-contrib)';
  throw new OperatorProblem(
    `The role ${role} may not do what the bot has to do in the database ${database}. Run there as its administrator${hint}: ${missing.join(' ')}`,
  );
}
