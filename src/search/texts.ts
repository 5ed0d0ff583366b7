import type { InterfaceWords } from '../i18n/interface.ts';

/** The words that search tells its results with: in lookup/<locale>/words.json, so that no page carries them. */
export type SearchTexts = Pick<InterfaceWords['search'], 'results' | 'first' | 'none' | 'unknown' | 'nearest' | 'also' | 'all' | 'recent' | 'forget'> & {
  /** Link to the first question. */
  ask: string;
  /** Names of other languages, for the groups of their pages. */
  languages: Record<string, string>;
};

/** What a page says itself, because it is needed before anything was fetched, or when that failed. */
export type PageTexts = Pick<InterfaceWords['search'], 'searching' | 'failed' | 'pages'>;
