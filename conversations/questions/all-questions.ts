import type { Askable } from '#src/domain/entries/questions.ts';
import { categoryStep } from './category.ts';
import { cityStep } from './city/city.ts';
import { countryStep } from './country/country.ts';
import { dateStep } from './date/date.ts';
import { photoStep } from './photo.ts';
import { previewStep } from './preview/preview.ts';
import type { Step } from './question.ts';
import { titleStep } from './title.ts';

const steps: Record<Askable, Step> = {
  title: titleStep,
  date: dateStep,
  country: countryStep,
  city: cityStep,
  category: categoryStep,
  photo: photoStep,
  preview: previewStep,
};

/** The step that asks this question and understands its answers. */
export function stepFor(question: Askable): Step {
  return steps[question];
}
