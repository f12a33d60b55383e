import type { Agent } from 'node:http';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { SocksProxyAgent } from 'socks-proxy-agent';
import type { Logger } from '#src/logger.ts';

/**
 * Opens the way through a proxy for all calls and downloads. Of an HTTP proxy it asks for a tunnel (CONNECT), so that the
 * proxy does not read the token. A SOCKS proxy also looks up the names, since theirs may be what is blocked here.
 */
export function openProxy(proxy: string, logger: Logger): Agent {
  const url = new URL(proxy);
  logger.info({ proxy: `${url.protocol}//${url.host}` }, 'Telegram is called through a proxy');
  if (url.protocol.startsWith('socks')) {
    return new SocksProxyAgent(proxy.replace(/^socks5h?:/i, 'socks5h:'), { keepAlive: true });
  }
  const agent = new HttpsProxyAgent(proxy, { keepAlive: true });
  agent.on('proxyConnect', ({ statusCode: status }: { statusCode: number }) => {
    if (status !== 200) logger.error({ status }, refusals[status] ?? refused);
  });
  return agent;
}

const refused = 'the proxy refuses the way to Telegram: look into its settings, or change PROXY_URL';

const refusals: Record<number, string> = {
  407: 'the proxy does not take the name and password: correct them in PROXY_URL',
};
