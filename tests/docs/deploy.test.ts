import { expect, it } from 'vitest';
import { z } from 'zod';

import { readPage } from './pages.ts';

const words = z
  .object({ scripts: z.object({ start: z.string() }) })
  .parse(JSON.parse(readPage('package.json')))
  .scripts.start.replace(/^exec /, '')
  .split(' ');

it('the image runs the bot as npm start does, without npm', () => {
  const [, command = ''] = /^CMD (\[.*\])$/m.exec(readPage('deploy/Dockerfile')) ?? [];
  expect(JSON.parse(command)).toEqual(words);
});

it('the unit of systemd runs the bot as npm start does, without npm', () => {
  expect(readPage('deploy/hesabat.service')).toContain(`\nExecStart=/usr/bin/${words.join(' ')}\n`);
});

it('the image gets every folder that the program consists of', () => {
  const copied = [...readPage('deploy/Dockerfile').matchAll(/^COPY (\w+) \1$/gm)].map(([, folder]) => folder);
  expect(copied.sort()).toEqual(['conversations', 'db', 'locales', 'src']);
});
