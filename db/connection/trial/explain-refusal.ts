import { z } from 'zod';
import { isDatabaseAway } from '#db/connection/is-unreachable.ts';
import { readAddress } from '#db/connection/server-options.ts';
import { describeAddress } from '#src/domain/database-address.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';

const failure = z.object({ code: z.string().optional(), message: z.string() });

/** OpenSSL's reasons to refuse a certificate, and Node's own. https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const aboutTls =
  /^(ERR_TLS|ERR_SSL|ERR_OSSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|CERT_|CRL_|INVALID_CA|HOSTNAME_MISMATCH)/;

/** Whether TLS could not be agreed on. */
export function isAboutTls(error: unknown): boolean {
  const { code = '', message = '' } = failure.safeParse(error).data ?? {};
  return aboutTls.test(code) || /SSL connection/.test(message);
}

/**
 * Runs `act`, and turns what only the operator can change into a sentence that names no password.
 * @throws OperatorProblem; what passes by itself is thrown as it is
 */
export async function explainRefusals<T>(url: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof OperatorProblem || isDatabaseAway(error)) throw error;
    throw explainRefusal(error, url);
  }
}

/** Turns a failure that only the operator can end into a sentence; any other one stays as it is. */
export function explainRefusal(error: unknown, url: string): unknown {
  const sentence = explain(error, url);
  return sentence === null ? error : new OperatorProblem(sentence);
}

function explain(error: unknown, url: string): string | null {
  const { code = '', message = '' } = failure.safeParse(error).data ?? {};
  const { sslMode, user, ...address } = readAddress(url);
  const where = `The database ${describeAddress(address)}`;
  if (isAboutTls(error)) {
    const why = /SSL connection/.test(message) ? 'it speaks no TLS' : message || code;
    return `${where} cannot be reached by sslmode=${sslMode} (${why.split(/;|\.? ?\n/)[0]}): check sslmode and sslrootcert in DATABASE_URL.`;
  }
  // Classes of Postgres: 08 is the pooler here, 22 and 42 are a wrong parameter or right, 28 is who may come in, 3D a name.
  if (/^(08P01|22023|28...|3D000|42...)$/.test(code) || /SASL|password must be/.test(message)) {
    return `${where} refuses the connection (${message}): check DATABASE_URL.`;
  }
  return null;
}
