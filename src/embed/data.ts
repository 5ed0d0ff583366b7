import type { Graph } from '../engine/graph.ts';
import type { InterfaceWords } from '../i18n/interface.ts';
import type { BrowserWords } from '../widget/words.ts';

// Shipped to the browser of other sites: think twice before adding anything here.

/**
 * The form of embed/<locale>.json. Script and data are cached apart, so a script may meet data of a later or earlier
 * release: raise this when the form changes, and the script falls back to its link instead of guessing.
 */
export const format = 1;

/** embed/<locale>.json: the tree and the words of one locale, together, so that they always agree. */
export interface EmbedData extends Pick<BrowserWords, 'lang' | 'foreign' | 'questions' | 'steps'> {
  format: typeof format;
  graph: Graph;
  site: Pick<InterfaceWords['site'], 'title' | 'independent'>;
  guide: Pick<InterfaceWords['guide'], (typeof guideWords)[number]>;
  embed: Pick<InterfaceWords['embed'], 'ignored' | 'open' | 'newTab'>;
  outcomes: Record<string, EmbedOutcome>;
}

/** What is shown of an outcome in place; its page has the rest. */
export interface EmbedOutcome {
  /** Such as "File a request". */
  kind: string;
  /** Such as "Partly uncertain"; absent when the sources simply state it. */
  doubt?: string;
  title: string;
  summary: string;
  /** Portal, plan, who files: a label and what stands below it. */
  rows: [label: string, texts: string[]][];
}

/** What the script says before it has any data, by locale: it must know that much itself. */
export type Offline = Readonly<Record<string, { lang: string; title: string; failed: string }>>;

/** The interface words that it shares with the guide. */
export const guideWords = ['yourAnswers', 'change', 'changeOf', 'startAgain', 'kept', 'waiting', 'dropped', 'step', 'stepAfter'] as const;
