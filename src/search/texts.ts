import type { InterfaceWords } from '../i18n/interface.ts';

/** The words that the search page hands to its script. */
export type SearchTexts = Pick<InterfaceWords['search'], 'none' | 'failed' | 'searching' | 'first' | 'results'>;
