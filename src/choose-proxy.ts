/** The protocols that the way through a proxy is known for. */
export const proxyProtocols = /^(https?|socks5h?)$/;

/**
 * The proxy for an address, as the usual variables of the environment name it: `HTTPS_PROXY` or `HTTP_PROXY` by the
 * protocol of the address, else `ALL_PROXY`. As with other programs the small letters go first, and this machine itself
 * is reached directly. Null where none is named.
 */
export function chooseProxy(env: NodeJS.ProcessEnv, address: string): string | null {
  const { protocol, hostname } = new URL(address);
  if (isLoopback(hostname) || isExempt(env, address)) return null;
  const name = protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const named = read(env, name) || read(env, 'ALL_PROXY');
  return named ? withProtocol(named) : null;
}

/** Whether `NO_PROXY` names the host of an address: "localhost,.example.org,10.0.0.7:8081", or "*" for all. */
export function isExempt(env: NodeJS.ProcessEnv, address: string): boolean {
  const { hostname, port, protocol } = new URL(address);
  const usualPort = protocol === 'https:' ? '443' : '80';
  return read(env, 'NO_PROXY')
    .toLowerCase()
    .split(/[\s,]+/)
    .some((one) => {
      const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(one) ?? [];
      if (name === '' || (only !== undefined && only !== (port || usualPort))) return false;
      const bare = name.replace(/^\*?\./, '');
      return name === '*' || hostname === bare || hostname.endsWith(`.${bare}`);
    });
}

function read(env: NodeJS.ProcessEnv, name: string): string {
  return env[name.toLowerCase()] || env[name] || '';
}

/** "proxy.example.org:3128", as it is often written, is one of HTTP. */
function withProtocol(proxy: string): string {
  return proxy.includes('://') ? proxy : `http://${proxy}`;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
