import type { Offline } from './data.ts';

// Shipped to the browser of other sites: think twice before adding anything here.

/** A setting as it is used, and what to tell whoever wrote it when it is not what was written. */
export interface Setting {
  value: string;
  problem?: string;
}

/**
 * The locale to show: the one that is asked for, else that of the page around, else the first.
 * A region does not matter: nobody writes "es-MX" to get English.
 * @example localeFor(offline, 'es-MX', 'en').value // 'es'
 */
export function localeFor(known: Offline, asked: string | null, page: string | undefined): Setting {
  const [source = ''] = Object.keys(known);
  const find = (tag = '') => Object.keys(known).find((locale) => locale === tag.trim().toLowerCase().split(/[-_]/)[0]);
  if (asked === null) return { value: find(page) ?? source };
  const found = find(asked);
  return found ? { value: found } : { value: source, problem: `locale="${asked}" is none of ${Object.keys(known).join(', ')}. It shows "${source}".` };
}

/**
 * Where the guide lies: the folder of this script, unless the page says otherwise. Links are made from it, so only
 * http and https will do.
 * @example baseFor('https://guide.example/support', 'https://cdn.example/').value // 'https://guide.example/support/'
 */
export function baseFor(asked: string | null, own: string): Setting {
  const url = asked && URL.canParse(asked) ? new URL(asked) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return { value: `${url.origin}${url.pathname.replace(/\/*$/, '/')}` };
  return asked ? { value: own, problem: `base="${asked}" is no whole address, such as https://guide.example/. It takes ${own}.` } : { value: own };
}
