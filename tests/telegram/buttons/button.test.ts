import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { oneOf, readId } from '#src/telegram/button-ids.ts';
import { defineButton, defineButtons } from '#src/telegram/buttons/button.ts';
import { ifAny, nothing, number, orNull, page, shownRow, updateId } from '#src/telegram/buttons/fields.ts';

const rules = { for: 'everybody', where: 'both' } as const;

const button = defineButton('some', rules, {
  row: shownRow,
  _: nothing,
  version: number,
  choice: orNull(z.enum(['one', 'other'])),
});

describe('what is behind a button', () => {
  it('comes back as it was', () => {
    const values = fc.record({
      row: fc.integer({ min: 1, max: 2 ** 52 - 1 }),
      version: fc.nat(999_999_999),
      choice: fc.constantFrom('one' as const, 'other' as const, null),
    });
    fc.assert(
      fc.property(values, (written) => {
        const read = button.read(button.data(written));
        expect(read).toEqual({ ...written, row: readId(String(written.row)) });
        expect(oneOf([{ id: 41 }, { id: written.row }], read?.row ?? null)).toEqual({ id: written.row });
      }),
    );
  });

  it('is packed in the order in which it is declared, without what is empty at the end', () => {
    expect(button.data({ row: 7, version: 3, choice: 'one' })).toBe('some:7::3:one');
    expect(button.data({ row: 7, version: 3, choice: null })).toBe('some:7::3');
  });

  it('is not read as another button, and nothing a phone may send makes it throw', () => {
    const kind = defineButtons('some', rules, { open: { row: ifAny(shownRow) }, opened: {} });
    expect(kind.open.read(kind.opened.data({}))).toBeNull();
    expect(kind.opened.isOn('some:open')).toBe(false);
    fc.assert(fc.property(fc.string(), (data) => void button.read(`some:${data}`)));
  });

  it('is not read at all where a value is none that it can carry', () => {
    expect(button.read('some:7::three:one')).toBeNull();
    expect(button.read('some:7')).toBeNull();
    expect(button.read('some:no id::3:neither')).toEqual({ row: null, version: 3, choice: null });
  });

  it('holds numbers in plain digits, each kind as long as Telegram or we make them', () => {
    for (const value of ['', '-1', '1.0', '1e3', '0x1', ' 1', '9'.repeat(17)]) {
      expect([number.safeParse(value).success, updateId.safeParse(value).success], value).toEqual([
        false,
        false,
      ]);
      expect(page.parse(value)).toBe(0);
    }
    expect([number.parse('41'), page.parse('41'), updateId.parse('2147483647')]).toEqual([
      41, 41, 2_147_483_647,
    ]);
    expect([number.parse('0'), updateId.safeParse('0').success]).toEqual([0, false]);
  });

  it('is refused when it does not fit into 64 bytes', () => {
    const long = defineButton('long', rules, { words: z.string() });
    expect(() => long.data({ words: 'ş'.repeat(29) })).not.toThrow();
    expect(() => long.data({ words: 'ş'.repeat(30) })).toThrow(RangeError);
  });
});
