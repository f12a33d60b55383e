import { describe, expect, it } from 'vitest';
import { parseDatabaseAddress, withSslMode } from '#src/domain/database-address.ts';

const parse = (text: string) => {
  const parsed = parseDatabaseAddress(text);
  return 'address' in parsed ? parsed.address : parsed.problem;
};

describe('the address of a database', () => {
  it('is read as libpq reads it', () => {
    expect(
      parse('postgresql://aysel:p%40ss%2Fw+rd@db.example.org:6543/hesabat?sslmode=verify-full'),
    ).toMatchObject({
      host: 'db.example.org',
      port: 6543,
      user: 'aysel',
      password: 'p@ss/w+rd',
      database: 'hesabat',
      sslMode: 'verify-full',
    });
    expect(parse('postgres://db/')).toMatchObject({
      port: 5432,
      user: null,
      database: null,
      sslMode: 'prefer',
    });
    expect(parse('postgres://[::1]:5433/hesabat')).toMatchObject({ host: '::1', port: 5433 });
    expect(parse('postgres://db/hesabat?ssl=true')).toMatchObject({ sslMode: 'require' });
    expect(
      parse('postgres://u@db/hesabat?user=other&options=-c%20jit%3Doff&application_name=x'),
    ).toMatchObject({
      user: 'other',
      options: '-c jit=off',
    });
  });

  it.each([
    'postgres://bot@/hesabat?host=/var/run/postgresql',
    'postgres://bot@%2Fvar%2Frun%2Fpostgresql/hesabat',
  ])('may name the folder of a socket, where there is no TLS: %s', (text) => {
    expect(parse(text)).toMatchObject({
      host: '/var/run/postgresql',
      database: 'hesabat',
      sslMode: 'disable',
    });
  });

  it.each([
    ['mysql://localhost/x', 'is not valid'],
    ['postgres://', 'is not valid'],
    ['postgres:hesabat', 'is not valid'],
    ['postgres://bot:a%b@db/hesabat', '%25'],
    ['postgres://bot:a/b@db/hesabat', 'is not valid'],
    ['postgres://one,two/hesabat', 'several servers'],
    ['postgres://one/hesabat?host=one,two', 'several servers'],
    ['postgres://db:99999/hesabat', 'is not valid'],
    ['postgres://db/hesabat?port=0x1', 'no valid port'],
    ['postgres://db/hesabat?sslmode=no-verify', 'use one of disable, allow, prefer'],
    ['postgres://db/hesabat?sslmode=verify-ca', 'sslrootcert'],
    ['postgres://db/hesabat?sslmode=require&sslrootcert=system', 'verify-full'],
    ['postgres://db/hesabat?sslmode=require&sslcert=/a', 'sslcert and sslkey'],
    ['postgres://db/hesabat?sslnegotiation=direct', 'sslmode=require'],
    ['postgres://db/hesabat?target_session_attrs=standby', 'takes no writes'],
    ['postgres://db/hesabat?channel_binding=require', 'verify-full'],
    ['postgres://db/hesabat?pgbouncer=true', 'the parameter pgbouncer'],
  ])('%s is refused, with what to change', (text, words) => {
    expect(parse(text)).toEqual(expect.stringContaining(words));
  });

  it('keeps everything but its sslmode', () => {
    expect(withSslMode('postgres://u:p@db/x?sslmode=prefer&options=-c%20a%3D1', 'disable')).toBe(
      'postgres://u:p@db/x?sslmode=disable&options=-c+a%3D1',
    );
  });
});
