import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface DemoProcess {
  /** Where the page is. */
  address: string;
  pid: number;
  /** Ends it, as Ctrl-C does or less gently; resolves when the process has gone. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts the demo as `npm run demo` does, and waits until it says where the page is. */
export async function startDemoProcess(env: Record<string, string> = {}): Promise<DemoProcess> {
  const demo = spawn(process.execPath, ['--import', './src/check-node.js', 'tests/demo/start-demo.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(demo, 'exit');
  const [line] = await Promise.race([
    once(createInterface(demo.stdout), 'line'),
    exited.then(() => ['The demo ended before it was there']),
  ]);
  const address = /http:\S+/.exec(String(line))?.[0];
  if (!address || demo.pid === undefined) throw new Error(String(line));
  return {
    address,
    pid: demo.pid,
    async end(signal = 'SIGINT') {
      demo.kill(signal);
      await exited;
    },
  };
}
