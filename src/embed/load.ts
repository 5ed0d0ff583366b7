import { format, type EmbedData } from './data.ts';

// Shipped to the browser of other sites: think twice before adding anything here.

/** Milliseconds after which the reader gets the link instead. */
const patience = 15_000;

/** Several elements of a page share what was loaded. */
const loaded = new Map<string, Promise<EmbedData>>();

/**
 * The tree and the words of a locale, without cookies and without telling which page asks.
 * @throws when the guide cannot be reached, the page forbids it, or the answer is of another release.
 */
export function load(base: string, locale: string): Promise<EmbedData> {
  const address = `${base}embed/${locale}.json`;
  const known = loaded.get(address) ?? fetchData(address);
  loaded.set(address, known);
  // What failed once may work the next time.
  known.catch(() => loaded.delete(address));
  return known;
}

async function fetchData(address: string): Promise<EmbedData> {
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(patience) });
  const data = response.ok ? ((await response.json()) as Partial<EmbedData>) : undefined;
  if (data?.format !== format) throw new Error(data ? `${address} belongs to another release of embed.js` : `${address} answers ${response.status}`);
  return data as EmbedData;
}
