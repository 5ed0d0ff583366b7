import type { InterfaceWords } from '../i18n/interface.ts';
import type { ContentPage } from './pages.ts';
import type { Facts, OpenQuestions, Plans, Portals, Prerequisites, Sections, Sources } from './registries.ts';
import type { Coverage, Diagrams, Examples, Policies, Rules } from './rules.ts';
import type { Words } from './words.ts';

/** Everything below content/, parsed. */
export interface Content {
  rules: Rules;
  policies: Policies;
  examples: Examples;
  coverage: Coverage;
  diagrams: Diagrams;
  facts: Facts;
  sources: Sources;
  openQuestions: OpenQuestions;
  portals: Portals;
  plans: Plans;
  prerequisites: Prerequisites;
  /** Section → its guidance pages, in order. */
  sections: Sections;
  words: Record<string, Words>;
  interface: Record<string, InterfaceWords>;
  pages: ContentPage[];
}
