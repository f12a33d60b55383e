import { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import { backButton, campButton } from '#src/campaigns/buttons.ts';
import { lacksCategoryName } from '#src/campaigns/missing-names.ts';
import { findNamedCategory, type Screen, type Viewing } from '#src/campaigns/screen.ts';
import { mostLeastPhotos } from '#src/domain/campaigns/changes.ts';
import { type Unit, units } from '#src/domain/campaigns/counted-units.ts';
import type { CategoryState } from '#src/domain/campaigns/state.ts';
import { inLocale } from '#src/domain/locale.ts';
import { inRows } from '#src/telegram/views/in-rows.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { viewCategoryLine } from './main.ts';
import { inAllLanguages, languageButtons } from './texts.ts';

export function viewCategories(viewing: Viewing): Screen {
  const { state, t, locale } = viewing;
  const buttons = state.categories.map(({ id, names, isRetired }) => {
    const name = shorten(inLocale(names, locale), 40);
    return [campButton(viewing, isRetired ? `📦 ${name}` : name, 'category', id)];
  });
  return {
    text: FormattedString.join([FormattedString.b(t('campaign-categories')), t('campaign-choose')], '\n'),
    buttons: [
      ...buttons,
      [campButton(viewing, t('button-add-category'), 'category-add')],
      backButton(viewing, 'main'),
    ],
  };
}

export function viewCategory(viewing: Viewing, value: string): Screen {
  const category = findNamedCategory(viewing, value);
  if (!category) return viewCategories(viewing);
  const { t } = viewing;
  const lines = [
    FormattedString.b(viewCategoryLine(viewing, category)),
    ...(category.isRetired ? [t('campaign-is-retired')] : []),
    ...inAllLanguages(category.names, lacksCategoryName),
  ];
  return {
    text: FormattedString.join(lines, '\n'),
    buttons: [...buttonsOf(viewing, category), backButton(viewing, 'categories')],
  };
}

function buttonsOf(viewing: Viewing, { id, unit, isRetired, leastPhotos }: CategoryState) {
  const { state, t } = viewing;
  const position = state.categories.findIndex((category) => category.id === id);
  const moves: InlineKeyboardButton[] = [
    ...(position > 0 ? [campButton(viewing, t('button-up'), 'move', id, 'up')] : []),
    ...(position < state.categories.length - 1
      ? [campButton(viewing, t('button-down'), 'move', id, 'down')]
      : []),
  ];
  return [
    ...languageButtons(viewing, 'category-name', id),
    ...unitButtons(viewing, id, unit),
    [campButton(viewing, t('button-least-photos', { count: leastPhotos }), 'photos', id)],
    ...(moves.length > 0 ? [moves] : []),
    [
      isRetired
        ? campButton(viewing, t('button-unretire'), 'unretire', id)
        : campButton(viewing, t('button-retire'), 'retire', id),
    ],
  ];
}

/** Buttons for the other units, two in a row: with three, phones would cut them off. */
function unitButtons(viewing: Viewing, id: number, unit: Unit): InlineKeyboardButton[][] {
  const { t } = viewing;
  const buttons = units
    .filter((other) => other !== unit)
    .map((other) =>
      campButton(viewing, t('button-count-in', { name: t(`campaign-unit-${other}`) }), 'unit', id, other),
    );
  return inRows(buttons, 2);
}

/** Asks how many photos an entry of this category needs at least. */
export function viewPhotos(viewing: Viewing, value: string): Screen {
  const category = findNamedCategory(viewing, value);
  if (!category) return viewCategories(viewing);
  const { t } = viewing;
  const numbers = Array.from({ length: mostLeastPhotos + 1 }, (_, least) =>
    campButton(viewing, String(least), 'least', category.id, String(least)),
  );
  return {
    text: FormattedString.join(
      [FormattedString.b(viewCategoryLine(viewing, category)), t('campaign-ask-photos')],
      '\n',
    ),
    buttons: [numbers.slice(0, 6), numbers.slice(6), backButton(viewing, 'category', category.id)],
  };
}
