import { describe, expect, it } from 'vitest';
import { howCalled } from '#src/domain/cities/called.ts';

const rome = { own: 'Roma', names: { en: 'Rome', ru: 'Рим', az: 'Roma' } };
const cancun = { own: 'Cancún', names: { ru: 'Канкун' } };
const toulouse = { own: 'Toulouse', names: { az: 'Tuluza', ru: 'Тулуза' } };

describe('what a place is called', () => {
  it.each([
    ['ROME', rome, 'main'],
    ['Рим', rome, 'main'],
    ['Tuluza', toulouse, 'usual'],
    ["Roma'da", rome, 'usual'],
    ['Tuluz', toulouse, 'by-ear'],
    ['Чанчунь', cancun, 'by-ear'],
    ['Urbs', rome, 'oddly'],
    ['Costa', { own: 'Costa Marina', names: {} }, 'usual'],
    ['St. Clara', { own: 'Saint Clara', names: {} }, 'usual'],
    ['მადრიდი', { own: 'Madrid', names: {} }, 'usual'],
  ] as const)('%s', (typed, names, called) => {
    expect(howCalled(typed, names)).toBe(called);
  });
});
