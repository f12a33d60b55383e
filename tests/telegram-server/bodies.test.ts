import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ConformanceStage, setUpStage } from './conformance/stage.ts';
import { flatImage } from './content/flat-image.ts';
import { parseMultipart } from './server/multipart.ts';

// The ways of sending a call: all of them mean the same.

let stage: ConformanceStage;

beforeEach(async () => {
  stage = await setUpStage();
});

afterEach(() => stage.telegram.stop());

const markup = '{"inline_keyboard":[[{"text":"A","callback_data":"a"}]]}';

const requests: [name: string, query: string, init: RequestInit][] = [
  ['query string', `&text=%C3%A7ay+%26+1&reply_markup=${encodeURIComponent(markup)}`, {}],
  ['form', '', { method: 'POST', body: new URLSearchParams({ text: 'çay & 1', reply_markup: markup }) }],
  ['JSON', '', json(JSON.stringify({ text: 'çay & 1', reply_markup: JSON.parse(markup), parse_mode: null }))],
  ['JSON in JSON', '', json(JSON.stringify({ text: 'çay & 1', reply_markup: markup }))],
  ['multipart', '', { method: 'POST', body: formData({ text: 'çay & 1', reply_markup: markup }) }],
];

test.each(requests)('%s', async (_name, query, init) => {
  const address = `${stage.telegram.apiRoot}/bot${stage.bot.token}/sendMessage?chat_id=${stage.chat.id}${query}`;
  expect(await (await fetch(address, init)).json()).toMatchObject({ ok: true });
  expect(stage.chat.lastMessage).toMatchObject({ text: 'çay & 1', buttons: ['A'] });
  expect(stage.telegram.violations).toEqual([]);
});

test.each([
  ['{"chat_id":', "can't parse JSON object"],
  ['[1]', 'JSON object expected'],
])('the body %s', async (body, complaint) => {
  const address = `${stage.telegram.apiRoot}/bot${stage.bot.token}/sendMessage`;
  const reply = await (await fetch(address, json(body))).json();
  expect(reply).toMatchObject({ error_code: 400, description: expect.stringContaining(complaint) });
  expect(stage.telegram.violations).toEqual([expect.stringContaining(complaint)]);
});

test('a file comes under the name of its parameter or by attach://', async () => {
  const [one, other] = [flatImage(10, 10), flatImage(20, 20)];
  await stage.upload('sendPhoto', { chat_id: stage.chat.id }, { photo: one });
  await stage.upload('sendPhoto', { chat_id: stage.chat.id, photo: 'attach://x' }, { x: other });
  expect(stage.chat.botMessages.map((message) => message.bytes)).toEqual([one, other]);
});

test('dispositions are read to the letter', () => {
  const part = (disposition: string, value: string) =>
    `--b\r\nContent-Disposition:${disposition}\r\n\r\n${value}\r\n`;
  const body = [
    part('form-data;name="a"', 'one\r\n-- b\r\ntwo'),
    part('form-data; name=f ;filename=a, "b" c.pdf', '%PDF'),
    part('form-data;name="g";filename="d;e.txt"', 'cut at the semicolon'),
    '--b--\r\n',
  ].join('');
  const { fields, files } = parseMultipart(Buffer.from(body), 'multipart/form-data; boundary=b');
  expect([...fields]).toEqual([['a', 'one\r\n-- b\r\ntwo']]);
  expect([...files].map(([name, file]) => [name, file.fileName, Buffer.from(file.bytes).toString()])).toEqual(
    [
      ['f', 'a, "b" c.pdf', '%PDF'],
      ['g', '"d', 'cut at the semicolon'],
    ],
  );
  const cut = Buffer.from(body.slice(0, 60));
  expect(() => parseMultipart(cut, 'multipart/form-data; boundary=b')).toThrow('cut off');
  expect(() => parseMultipart(cut, 'multipart/form-data')).toThrow('boundary not found');
});

function json(body: string): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body };
}

function formData(values: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}
