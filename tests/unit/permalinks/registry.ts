import type { Permalinks } from '../../../src/engine/permalinks.ts';
import type { Published } from '../../../src/engine/published.ts';

/** A sound registry: two pages, an outcome, two steps, a question. */
export function registry(change: Partial<Permalinks> = {}): Permalinks {
  return {
    pages: { '/customers/azure/': ['steps'], '/plans/compare/': ['use'] },
    outcomes: { 'file-azure': ['steps'] },
    steps: ['azure-role', 'product'],
    questions: { role: ['advisor', 'provider'] },
    moved: {},
    retired: {},
    ...change,
  };
}

/** What the content publishes that fits it, with parts replaced. */
export function published(change: Partial<Published> = {}): Published {
  const { pages, outcomes, steps, questions } = registry();
  return { pages, outcomes, steps, questions, pageless: [], ...change };
}
