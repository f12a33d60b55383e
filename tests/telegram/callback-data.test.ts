import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askable, questions } from '#src/domain/entries/questions.ts';
import { entryStatuses } from '#src/domain/entries/status.ts';
import { roles } from '#src/domain/people/roles.ts';
import { readyReasons } from '#src/domain/review/decisions.ts';
import { oneOf, readId } from '#src/telegram/button-ids.ts';
import { decodeButton, encodeButton, readNumber, readUpdateId } from '#src/telegram/callback-data.ts';

/** The largest ids that the database can give are among them. */
const id = fc.oneof(fc.constant(2_147_483_647), fc.integer({ min: 1, max: 2_147_483_647 })).map(String);
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
const iso = day.map((date) => date.toISOString().slice(0, 10));
const range = fc.tuple(iso, iso).map((days) => days.join('_'));
const month = iso.map((text) => `${text.slice(0, 7)}/last/${text}`);

describe('what is behind a button', () => {
  it('of a question comes back as it was and fits into 64 bytes', () => {
    const ask = fc.record({
      draft: id,
      question: fc.constantFrom(...askable),
      action: fc.constantFrom('day', 'keep', 'month', 'several', 'remove', 'change'),
      value: fc.oneof(range, month, id, fc.constant('')),
    });
    fc.assert(
      fc.property(ask, (fields) => {
        const data = encodeButton('ask', fields);
        expect(decodeButton(data, 'ask')).toEqual(fields);
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
      }),
    );
  });

  it('of a card comes back as it was and fits into 64 bytes', () => {
    const card = fc.record({
      action: fc.constantFrom('approve', 'reject', 'reject-for', 'undo', 'photos'),
      entry: id,
      version: id,
      value: fc.constantFrom('', ...readyReasons, ...questions),
    });
    fc.assert(
      fc.property(card, (fields) => {
        const data = encodeButton('card', fields);
        expect(decodeButton(data, 'card')).toEqual(fields);
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
      }),
    );
  });

  it('of the lists of own entries and drafts comes back as it was and fits into 64 bytes', () => {
    const own = fc.record({
      action: fc.constantFrom('list', 'open', 'withdraw', 'withdraw-yes'),
      value: id,
    });
    const draft = fc.record({ action: fc.constantFrom('continue', 'over', 'restore'), draft: id });
    fc.assert(
      fc.property(own, draft, (ownFields, draftFields) => {
        const data = [encodeButton('own', ownFields), encodeButton('draft', draftFields)] as const;
        expect(decodeButton(data[0], 'own')).toEqual(ownFields);
        expect(decodeButton(data[1], 'draft')).toEqual(draftFields);
        for (const one of data) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(64);
      }),
    );
  });

  it('of people, links, organizations and all entries comes back as it was and fits into 64 bytes', () => {
    // The largest that Telegram will ever give.
    const person = fc.oneof(fc.constant(2 ** 52 - 1), fc.integer({ min: 1, max: 2 ** 52 - 1 })).map(String);
    const buttons = fc.oneof(
      fc.record({
        kind: fc.constant('person' as const),
        action: fc.constantFrom('role-yes', 'block-for', 'unblock-yes', 'lift-yes'),
        person: fc.oneof(person, fc.constant('')),
        value: fc.constantFrom('', ...roles, ...readyReasons, 'ab'.repeat(12)),
      }),
      fc.record({
        kind: fc.constant('entries' as const),
        action: fc.constantFrom('list', 'open', 'photos'),
        value: id,
        status: fc.constantFrom('', ...entryStatuses),
      }),
      fc.record({
        kind: fc.constantFrom('invite' as const, 'org' as const),
        action: fc.constant('revoke-yes'),
        value: id,
      }),
    );
    fc.assert(
      fc.property(buttons, ({ kind, ...fields }) => {
        const data = encodeButton(kind, fields);
        expect(decodeButton(data, kind)).toEqual(fields);
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
      }),
    );
    const known = [6_012_345_678, 41].map((number) => ({ id: number }));
    fc.assert(
      fc.property(person, (text) => {
        expect(oneOf([...known, { id: Number(text) }], readId(text))).toEqual({ id: Number(text) });
      }),
    );
  });

  it('of a campaign and of its totals comes back as it was and fits into 64 bytes', () => {
    const camp = fc.record({
      action: fc.constantFrom('day', 'days', 'category-name', 'no-organization', 'country-remove', 'save'),
      campaign: id,
      value: fc.oneof(id, iso, fc.constant('')),
      detail: fc.oneof(iso, fc.constantFrom('', 'az', 'document', 'down')),
    });
    const report = fc.record({
      campaign: fc.oneof(id, fc.constant('')),
      locale: fc.constantFrom('az', 'en'),
      action: fc.constantFrom('', 'pdf', 'countries', 'languages'),
    });
    fc.assert(
      fc.property(camp, report, (campFields, reportFields) => {
        const data = [encodeButton('camp', campFields), encodeButton('report', reportFields)] as const;
        expect(decodeButton(data[0], 'camp')).toEqual(campFields);
        expect(decodeButton(data[1], 'report')).toEqual(reportFields);
        for (const one of data) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(64);
      }),
    );
  });

  it('is not read as another kind, and nothing a phone may send makes it throw', () => {
    expect(decodeButton(encodeButton('menu', { action: 'new' }), 'draft')).toBeNull();
    fc.assert(fc.property(fc.string(), (data) => void decodeButton(data, 'ask')));
  });

  it('holds numbers in plain digits, each kind as long as Telegram or we make them', () => {
    for (const read of [readNumber, readUpdateId]) {
      for (const value of ['', '-1', '1.0', '1e3', '0x1', ' 1', '9'.repeat(17)]) {
        expect(read(value), value).toBeNull();
      }
      expect(read('41')).toBe(41);
    }
    expect(readUpdateId('2147483647')).toBe(2_147_483_647);
    expect([readNumber('0'), readUpdateId('0')]).toEqual([0, null]);
  });

  it('is refused when it does not fit', () => {
    expect(() => encodeButton('menu', { action: 'ş'.repeat(40) })).toThrow(RangeError);
  });
});
