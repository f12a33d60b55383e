import type { Askable } from '#src/domain/entries/questions.ts';
import { categoryStep } from './category.ts';
import { cityStep } from './city.ts';
import { countryStep } from './country.ts';
import { dateStep } from './date.ts';
import { photoStep } from './photo.ts';
import { previewStep } from './preview.ts';
import type { Step } from './step.ts';
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

/** Who asks this question and understands its answers. */
export function stepFor(question: Askable): Step {
  return steps[question];
}
