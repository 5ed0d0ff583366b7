// Shipped to the browser with search.

const key = 'searches';
const most = 5;

/** The latest searches of this browser, the last one first. None when storage is blocked or holds something else. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Remembers a search. Without storage nothing happens. */
export function rememberSearch(query: string): void {
  const text = query.trim();
  if (text) store(JSON.stringify([text, ...recentSearches().filter((one) => one !== text)].slice(0, most)));
}

/** Forgets all searches. */
export function forgetSearches(): void {
  store(null);
}

function store(value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage is blocked; searches are then remembered nowhere.
  }
}
