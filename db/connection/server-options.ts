import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { type ConnectionOptions, checkServerIdentity } from 'node:tls';
import { type DatabaseAddress, parseDatabaseAddress } from '#src/domain/database-address.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';

/** Where the server is and how it is spoken to: both drivers get the same. */
export interface ServerOptions {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
  /** False: without TLS. */
  ssl: false | ConnectionOptions;
  isTlsDirect: boolean;
  connectSeconds: number;
  options: string | null;
}

/** Seconds after which an attempt to connect has failed, unless the address says otherwise. */
const connectSeconds = 15;

/**
 * Reads the address of a database, and the certificates that it names. `prefer` and `allow` mean no TLS here: see
 * `chooseTls`, which replaces them by what the server takes.
 * @throws OperatorProblem
 */
export function readServerOptions(url: string): ServerOptions {
  const address = readAddress(url);
  const user = address.user ?? ownUser();
  const { host, port, password, isTlsDirect, options } = address;
  return {
    ...{ host, port, user, password, isTlsDirect, options },
    database: address.database ?? user,
    ssl: chooseTlsOptions(address),
    connectSeconds: address.connectSeconds ?? connectSeconds,
  };
}

/** @throws OperatorProblem */
export function readAddress(url: string): DatabaseAddress {
  const parsed = parseDatabaseAddress(url);
  if ('problem' in parsed) throw new OperatorProblem(`DATABASE_URL ${parsed.problem}.`);
  return parsed.address;
}

function chooseTlsOptions(address: DatabaseAddress): false | ConnectionOptions {
  const { host, sslMode, sslRootCert, sslCert, sslKey } = address;
  if (sslMode === 'disable' || sslMode === 'allow' || sslMode === 'prefer') return false;
  const files = {
    ...(sslRootCert !== null && sslRootCert !== 'system' && { ca: readNamed('sslrootcert', sslRootCert) }),
    ...(sslCert !== null && { cert: readNamed('sslcert', sslCert) }),
    ...(sslKey !== null && { key: readNamed('sslkey', sslKey) }),
  };
  return {
    ...files,
    // As in libpq, a certificate that is named is also asked for where the mode alone would ask for none.
    rejectUnauthorized: sslMode !== 'require' || sslRootCert !== null,
    // The drivers compare different names where the host is an IP address.
    checkServerIdentity: (_, certificate) =>
      sslMode === 'verify-full' ? checkServerIdentity(host, certificate) : undefined,
  };
}

function readNamed(parameter: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new OperatorProblem(
      `DATABASE_URL names the file ${file} in ${parameter}, which cannot be read (${code}).`,
    );
  }
}

function ownUser(): string {
  try {
    return userInfo().username;
  } catch {
    throw new OperatorProblem(
      'DATABASE_URL names no user: write it as postgres://user:password@host/database.',
    );
  }
}
