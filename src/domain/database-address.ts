/** What `sslmode` can say. https://www.postgresql.org/docs/current/libpq-ssl.html */
const sslModes = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'] as const;

type SslMode = (typeof sslModes)[number];

/** What DATABASE_URL says, in the words of libpq. */
export interface DatabaseAddress {
  /** A name, an IP address, or the folder of a Unix socket, which begins with `/`. */
  host: string;
  port: number;
  /** Null: the user of the operating system. */
  user: string | null;
  password: string;
  /** Null: the one that is called like the user. */
  database: string | null;
  sslMode: SslMode;
  /** A file with the certificates that are trusted; `system`: those that Node trusts. */
  sslRootCert: string | null;
  sslCert: string | null;
  sslKey: string | null;
  /** Whether TLS begins at once, without asking the server first. */
  isTlsDirect: boolean;
  connectSeconds: number | null;
  /** Options for the server, such as `-c name=value`. */
  options: string | null;
}

type Parsed = { address: DatabaseAddress } | { problem: string };

/** Parameters of libpq that make no difference to the bot, or that it says itself. */
const withoutEffect =
  /^(application_name|fallback_application_name|client_encoding|keepalives.*|tcp_user_timeout|gss.*|krb.*|sslcompression|sslsni|passfile)$/;

/**
 * Parses the address of a database as libpq does.
 * https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS
 * @returns what is wrong, as the end of a sentence that begins with the name of the setting
 */
export function parseDatabaseAddress(text: string): Parsed {
  // An address with a user and no host is one to libpq, and none to the browsers' standard.
  const url = URL.parse(text) ?? URL.parse(text.replace('@/', `@${noHost}/`));
  const isOne = url !== null && /^postgres(ql)?:$/.test(url.protocol) && /:\/\/./.test(text);
  if (!isOne) {
    return {
      problem:
        'is not valid: expected an address such as postgres://user:password@localhost:5432/hesabat (signs such as @ : / # ? % in a password are written %40 %3A %2F %23 %3F %25)',
    };
  }
  let given: Map<string, string>;
  try {
    given = new Map([...readParts(url), ...readParameters(url.search)]);
  } catch {
    return { problem: 'has a % that begins no code: write a % in a password as %25' };
  }
  const take = (name: string) => {
    const value = given.get(name);
    given.delete(name);
    return value || null;
  };
  const host = take('host') ?? take('hostaddr') ?? 'localhost';
  const port = take('port') ?? '5432';
  if (host.includes(',') || port.includes(',')) {
    return {
      problem: 'names several servers: name one address, which always leads to the server that takes writes',
    };
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return { problem: 'has no valid port' };
  const sslMode = take('sslmode') ?? (take('ssl') === 'true' ? 'require' : 'prefer');
  if (!isSslMode(sslMode)) return { problem: `has an unknown sslmode: use one of ${sslModes.join(', ')}` };
  const address: DatabaseAddress = {
    host,
    port: Number(port),
    user: take('user'),
    password: take('password') ?? '',
    database: take('dbname'),
    sslMode: host.startsWith('/') ? 'disable' : sslMode,
    sslRootCert: take('sslrootcert'),
    sslCert: take('sslcert'),
    sslKey: take('sslkey'),
    isTlsDirect: take('sslnegotiation') === 'direct',
    connectSeconds: Number(take('connect_timeout')) || null,
    options: take('options'),
  };
  const attributes = take('target_session_attrs') ?? 'any';
  if (!['any', 'primary', 'read-write'].includes(attributes)) {
    return { problem: 'asks for a server that takes no writes (target_session_attrs)' };
  }
  if (take('channel_binding') === 'require') {
    return {
      problem: 'asks for channel_binding=require, which the bot cannot do: use sslmode=verify-full instead',
    };
  }
  given.delete('ssl');
  const unknown = [...given.keys()].find((name) => !withoutEffect.test(name));
  if (unknown !== undefined)
    return { problem: `has the parameter ${unknown}, which Postgres does not know: take it out` };
  const problem = findTlsProblem(address);
  return problem === null ? { address } : { problem };
}

/** Stands in an address where no host is. */
const noHost = '.';

/** What stands before the parameters. @throws URIError */
function readParts({ hostname, port, username, password, pathname }: URL): Array<[string, string]> {
  const parts = [
    ['host', hostname === noHost ? '' : hostname.replace(/^\[(.+)\]$/, '$1')],
    ['port', port],
    ['user', username],
    ['password', password],
    ['dbname', pathname.slice(1)],
  ] as const;
  return parts.flatMap(([name, value]) => (value === '' ? [] : [[name, decodeURIComponent(value)]]));
}

/** Parameters of an address. Other than in a form, a `+` is no space. */
function readParameters(query: string): URLSearchParams {
  return new URLSearchParams(query.replaceAll('+', '%2B'));
}

function isSslMode(text: string): text is SslMode {
  return sslModes.some((mode) => mode === text);
}

function findTlsProblem({
  sslMode,
  sslRootCert,
  sslCert,
  sslKey,
  isTlsDirect,
}: DatabaseAddress): string | null {
  if (sslMode === 'verify-ca' && sslRootCert === null) {
    return 'asks for sslmode=verify-ca: name the file with the certificate of its authority in sslrootcert';
  }
  if (sslRootCert === 'system' && sslMode !== 'verify-full') {
    return 'has sslrootcert=system, which needs sslmode=verify-full';
  }
  if ((sslCert === null) !== (sslKey === null)) return 'needs sslcert and sslkey together';
  if (isTlsDirect && ['disable', 'allow', 'prefer'].includes(sslMode)) {
    return 'has sslnegotiation=direct, which needs sslmode=require, verify-ca or verify-full';
  }
  return null;
}

/** The same address with another `sslmode`. */
export function withSslMode(url: string, sslMode: SslMode): string {
  const [start = '', query = ''] = url.split('?', 2);
  const parameters = readParameters(query);
  parameters.delete('ssl');
  parameters.set('sslmode', sslMode);
  return `${start}?${parameters}`;
}

/** Where a database is, in words that show no password. */
export function describeAddress({ host, port }: Pick<DatabaseAddress, 'host' | 'port'>): string {
  return host.startsWith('/') ? `in ${host}` : `at ${host.includes(':') ? `[${host}]` : host}:${port}`;
}
