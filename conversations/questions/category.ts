import { listCategories } from '#db/queries/campaigns/campaigns.ts';
import { inLocale } from '#src/domain/locale.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { oneOf } from '#src/telegram/button-ids.ts';
import { button, type Outcome, type QuestionContext, type Step } from './question.ts';

export const categoryStep: Step = {
  async ask(context) {
    const { draft, locale, t } = context;
    const question = t('question-category');
    return {
      text: draft.category
        ? `${question}\n\n${t('now-answered', { answer: inLocale(draft.category.names, locale) })}`
        : question,
      buttons: await offer(context),
    };
  },

  async take(context, input): Promise<Outcome> {
    const { t } = context;
    const categories = await listOffered(context);
    if (input.kind === 'tap') {
      const tapped = oneOf(categories, input.ids[0] ?? null);
      return tapped ? { kind: 'answered', answer: { categoryId: tapped.id } } : { kind: 'ask' };
    }
    if (input.kind !== 'text') return { kind: 'say', text: t('type-answer') };
    const typed = foldName(input.text);
    const called = (isIt: (name: string) => boolean) =>
      categories.filter((category) => Object.values(category.names).some((name) => isIt(foldName(name))));
    // A part of a name is enough, such as "Conference", if it is part of one category's name only.
    const exact = called((name) => name === typed);
    const named = exact.length > 0 || typed.length < 3 ? exact : called((name) => name.includes(typed));
    const [only] = named;
    if (only && named.length === 1) return { kind: 'answered', answer: { categoryId: only.id } };
    return {
      kind: 'prompt',
      prompt: { text: t('category-unknown'), buttons: await offer(context), isRefusal: true },
    };
  },
};

/** The categories to offer. A retired one is offered only to a draft that has it already. */
async function listOffered({ deps, draft }: QuestionContext) {
  const categories = await listCategories(deps.db, draft.campaignId);
  return categories.filter(({ id, retiredAt }) => retiredAt === null || id === draft.categoryId);
}

async function offer(context: QuestionContext) {
  const { draft, locale, t } = context;
  const categories = await listOffered(context);
  // The present answer comes first, so that one tap keeps it.
  const sorted = categories.toSorted(
    (a, b) => Number(b.id === draft.categoryId) - Number(a.id === draft.categoryId),
  );
  return sorted.map(({ id, names }) => {
    const name = inLocale(names, locale);
    return [
      button(context, id === draft.categoryId ? t('button-keep', { answer: name }) : name, 'is', String(id)),
    ];
  });
}
