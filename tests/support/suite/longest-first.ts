import { join } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { listTestsOfPrograms } from './heavy-tests.ts';

/**
 * Begins with the files that take longest, so that no worker is left alone with one of them at the end. Where tests ran
 * before it is known how long each took; a fresh clone goes by what they start, and by their size.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const long = new Set(listTestsOfPrograms().map((test) => join(this.ctx.config.root, test)));
    const rank = ({ project, moduleId }: TestSpecification) => {
      if (long.has(moduleId)) return 0;
      return project.name === 'fast' ? 2 : 1;
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
