import type { InterfaceWords } from '../i18n/interface.ts';

// Shipped to the browser as types only.

/** What a ticket about one outcome is made from, in one language: fetched when a reader asks for it. */
export interface TicketTexts {
  /** BCP 47 tag of the language. */
  lang: string;
  labels: Labels;
  title: string;
  summary: string;
  /** Portal, plan, who files: label and values. */
  rows: Row[];
  needs: { name: string; detail: string }[];
  /** Why this is the answer, with the words before it. */
  reason: string;
  /** What is not certain about the outcome, in sentences. */
  doubts: string[];
  /** Questions and answers of the steps that lead here, as their steps word them. */
  steps: Record<string, { title: string; answers: Record<string, string> }>;
  /** The rules that the answer follows: guide and version. */
  rules: string;
  /** Which copies of the sources it was compared with; absent when it rests on none. */
  checked?: string;
}

/** A line with a label; a value may have an address. */
export interface Row {
  label: string;
  values: { text: string; address?: string }[];
}

/** The words around the data. */
export type Labels = Pick<InterfaceWords['copy'], 'answers' | 'link' | 'subject'> & { needs: string; doubt: string };
