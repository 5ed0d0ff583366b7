// Shipped to the browser when a reader opens the text for a ticket.

const key = 'ticket';

/** The language and format that the reader chose last. */
export interface Choice {
  locale: string;
  format: string;
}

/** What was chosen last, as far as it can be read; anybody may have put anything there. */
export function lastChoice(): Partial<Choice> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    const { locale, format } = (typeof stored === 'object' && stored ? stored : {}) as { locale?: unknown; format?: unknown };
    return { ...(typeof locale === 'string' ? { locale } : {}), ...(typeof format === 'string' ? { format } : {}) };
  } catch {
    return {};
  }
}

/** Remembers a choice. Storage may be refused: then the page's language comes first again, nothing else. */
export function rememberLast(choice: Choice): void {
  try {
    localStorage.setItem(key, JSON.stringify(choice));
  } catch {
    // Storage is blocked; nothing depends on it.
  }
}
