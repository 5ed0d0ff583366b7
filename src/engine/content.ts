import type { InterfaceWords } from '../i18n/interface.ts';
import type { SearchLanguage } from '../search/language.ts';
import type { Answered, History } from './history.ts';
import type { ContentPage } from './pages.ts';
import type { Permalinks } from './permalinks.ts';
import type { NewTexts } from './new-texts.ts';
import type { Facts, Home, OpenQuestions, Plans, Portals, Prerequisites, SearchWords, Sections, Sources } from './registries.ts';
import type { Coverage, Diagrams, Examples, Policies, Rules } from './rules.ts';
import type { Terms, TermWords } from './terms.ts';
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
  /** Rules on the home page → where they lead. */
  home: Home;
  newTexts: NewTexts;
  /** Where every answer led when it was last recorded. */
  answers: Answered;
  /** Changed answers, the oldest first. */
  history: History;
  /** Every address and id that was ever published. */
  permalinks: Permalinks;
  /** The terms in the source language. */
  terms: Terms;
  /** By locale, completed along its chain. */
  words: Record<string, Words>;
  /** By locale, completed along its chain. */
  interface: Record<string, InterfaceWords>;
  /** By locale, completed along its chain; not for the source language. */
  termWords: Record<string, TermWords>;
  /** Locale → text → the locale that it was taken from, for texts of the three above that a locale lacks. */
  foreign: Record<string, Record<string, string>>;
  /** Locale → fact → its statement; not completed. The source language has them in `facts`. */
  factTexts: Record<string, Record<string, string>>;
  /** Locale → page → what readers type who look for it. Not every page has an entry. */
  searchWords: Record<string, SearchWords>;
  /** Locale → how search reads its words. A language may lack it: its words are taken as they are. */
  searchLanguages: Record<string, SearchLanguage>;
  /** Pages that exist, of every locale. */
  pages: ContentPage[];
}
