import { button, type Prompt, type QuestionContext } from '#conversations/questions/question.ts';
import { listLikelyCities } from '#db/queries/entries/recents.ts';
import { cityName } from '#src/domain/cities/known-name.ts';
import { inRows } from '#src/telegram/views/in-rows.ts';
import { shorten } from '#src/telegram/views/shorten.ts';

const mostOffered = 6;

/**
 * The first question about cities in a correction. Usually the entry has one city, and it is wrong. So a typed city
 * replaces it: if it were added, it would count as another event.
 */
export function askToReplace(context: QuestionContext): Prompt {
  const { draft, locale, t } = context;
  const present = draft.cities.map((city) => cityName(city, locale)).join(', ');
  return {
    text: `${t('city-now')}\n\n${t('now-answered', { answer: present })}`,
    buttons: [
      [button(context, t('button-keep', { answer: shorten(present, 30) }), 'keep')],
      [button(context, t('button-add-city'), 'more')],
    ],
    replaces: true,
  };
}

/** Asks for more cities. Buttons remove the present ones, and add likely ones. */
export async function askForMore(context: QuestionContext): Promise<Prompt> {
  const { draft, locale, t } = context;
  const offered = inRows(await offerLikely(context), 2);
  if (draft.cities.length === 0) return { text: t('question-city'), buttons: offered };
  const cities = draft.cities.map((city) => cityName(city, locale)).join(', ');
  const removals = draft.cities.map((city) =>
    button(
      context,
      t('button-remove', { name: shorten(cityName(city, locale), 24) }),
      'drop',
      String(city.id),
    ),
  );
  return {
    text: `${t('question-city-more')}\n\n${t('cities-so-far', { cities })}`,
    buttons: [...inRows(removals, 2), ...offered, [button(context, t('button-done'), 'done')]],
  };
}

/** Offers cities of the country: those that this person reported before, and frequent ones. */
async function offerLikely(context: QuestionContext) {
  const { deps, draft } = context;
  if (draft.country === null) return [];
  const known = new Set(draft.cities.map((city) => city.key));
  const likely = await listLikelyCities(deps.db, {
    ...whoAsks(draft),
    country: draft.country,
    most: mostOffered + known.size,
  });
  return likely
    .filter((city) => !known.has(city.key))
    .slice(0, mostOffered)
    .map((city) => button(context, shorten(cityName(city, context.locale), 24), 'add', String(city.id)));
}

/** The person and the campaign: they decide which cities are offered. */
export function whoAsks({ personId, campaignId }: QuestionContext['draft']) {
  return { personId: personId ?? 0, campaignId };
}
