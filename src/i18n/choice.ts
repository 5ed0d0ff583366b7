// Shipped to the browser: think twice before adding anything here.

const key = 'locale';

/** The language that the reader chose before, on any page; null if none, or if storage is blocked. */
export function earlierChoice(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a language for language-neutral addresses. Without storage they go by the browser's languages. */
export function rememberChoice(locale: string): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    // Storage is blocked; nothing else depends on it.
  }
}
