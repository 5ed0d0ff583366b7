// Shipped to the browser with search: every byte counts.

/** What a result shows of a page, in the language of the page. */
export interface Shown {
  title: string;
  summary: string;
  /** What the page is: the kind of an outcome, or its section, in words. */
  label: string;
  /** Kind of an outcome, by id; empty for other pages. */
  kind: string;
  portal: string;
  plan: string;
  headings: { id: string; text: string }[];
}

/** Questions whose answers narrow a search. */
export const filterQuestions = ['product', 'role'] as const;
