import type { CampaignChange } from '#src/domain/campaigns/changes.ts';
import { campaignChange } from '#src/domain/campaigns/changes.ts';
import { findDay } from '#src/domain/dates/day.ts';
import type { ChangeName } from './buttons.ts';
import { inOrder } from './questions/days.ts';
import { findNamedCategory, type Viewing } from './screen.ts';

/** Reads the change that a button stands for; null if it is forged, or about something that does not exist any more. */
export function readTap(
  { state }: Pick<Viewing, 'state'>,
  { action, value, detail }: { action: ChangeName; value: string; detail: string },
  pendingOrder: readonly number[] | null,
): CampaignChange | null {
  const categoryId = findNamedCategory({ state }, value)?.id ?? null;
  const raw = (): unknown => {
    switch (action) {
      case 'no-organization':
        return { kind: 'organization', locale: detail, text: null };
      case 'no-contact':
        return { kind: 'contact', text: null };
      case 'no-days':
        return { kind: 'days', days: null };
      case 'day': {
        const [one, other] = [findDay(detail), findDay(value)];
        return one && other ? { kind: 'days', days: inOrder(one, other) } : null;
      }
      case 'unit':
        return { kind: 'category-unit', categoryId, unit: detail };
      case 'least':
        return {
          kind: 'category-photos',
          categoryId,
          least: /^\d{1,2}$/.test(detail) ? Number(detail) : null,
        };
      case 'move': {
        const order = pendingOrder ?? state.categories.map(({ id }) => id);
        return { kind: 'category-order', categoryId, order: moved(order, categoryId ?? 0, detail) };
      }
      case 'retire':
        return { kind: 'category-retire', categoryId };
      case 'unretire':
        return { kind: 'category-return', categoryId };
      case 'country-remove':
        return { kind: 'country-remove', code: value };
      case 'country-style':
        return { kind: 'country-style', style: value };
      case 'zone':
        return { kind: 'time-zone', zone: value };
      case 'no-logo':
        return { kind: 'logo', fileId: null };
      case 'close':
      case 'reopen':
      case 'switch':
        return { kind: action };
      default:
        return action satisfies never;
    }
  };
  return campaignChange.safeParse(raw()).data ?? null;
}

/** Moves one id a place up or down in the order. At an end it stays. */
function moved(order: readonly number[], id: number, direction: string): number[] {
  const from = order.indexOf(id);
  const to = from + (direction === 'up' ? -1 : 1);
  if (from < 0 || to < 0 || to >= order.length) return [...order];
  const others = order.filter((other) => other !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}
