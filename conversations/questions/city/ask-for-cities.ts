import { type Asking, button, type Prompt } from '#conversations/questions/question.ts';
import { listLikelyCities } from '#db/queries/entries/recents.ts';
import { inRows } from '#src/telegram/views/in-rows.ts';
import { shorten } from '#src/telegram/views/shorten.ts';

const mostOffered = 6;

/**
 * The first question of a correction: a wrong city is most often the only one, and what is typed beside it would
 * be counted as another event.
 */
export function askToReplace(asking: Asking): Prompt {
  const { draft, t } = asking;
  const present = draft.cities.map((city) => city.name).join(', ');
  return {
    text: `${t('city-now')}\n\n${t('now-answered', { answer: present })}`,
    buttons: [
      [button(asking, t('button-keep', { answer: shorten(present, 30) }), 'keep')],
      [button(asking, t('button-add-city'), 'more')],
    ],
    replaces: true,
  };
}

/** The cities that there are, to be removed, and those that are likely, to be added. */
export async function askForMore(asking: Asking): Promise<Prompt> {
  const { draft, t } = asking;
  const offered = inRows(await offerLikely(asking), 2);
  if (draft.cities.length === 0) return { text: t('question-city'), buttons: offered };
  const cities = draft.cities.map((city) => city.name).join(', ');
  const removals = draft.cities.map((city) =>
    button(asking, t('button-remove', { name: shorten(city.name, 24) }), 'drop', String(city.id)),
  );
  return {
    text: `${t('question-city-more')}\n\n${t('cities-so-far', { cities })}`,
    buttons: [...inRows(removals, 2), ...offered, [button(asking, t('button-done'), 'done')]],
  };
}

/** Cities of the same country that this person reported before, and frequent ones. */
async function offerLikely(asking: Asking) {
  const { deps, draft } = asking;
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
    .map((city) => button(asking, shorten(city.name, 24), 'add', String(city.id)));
}

/** By whom, and for which campaign, a city is added: what decides which ones are offered. */
export function whoAsks({ personId, campaignId }: Asking['draft']) {
  return { personId: personId ?? 0, campaignId };
}
