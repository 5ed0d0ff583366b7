/** Static hosts that can choose by the languages of the browser, and the file in which each expects its rules. */
export const hosts = { netlify: '_redirects', apache: '.htaccess' } as const;

export type Host = keyof typeof hosts;

/** What rules are made from: the first parts of language-neutral addresses, and the locales with the source language first. */
export interface Neutral {
  base: string;
  sections: readonly string[];
  locales: readonly string[];
  /** Old addresses of pages, without language → where they are today. */
  moved?: Readonly<Record<string, string>>;
}

/**
 * Rules that let a static host open language-neutral addresses in the first language of the browser, without a script.
 * They know nothing of a language that the reader chose before, so they are made only when a host is set.
 * @example hostRules('netlify', { base: '/', sections: ['plans'], locales: ['en', 'pl'] })
 */
export function hostRules(host: Host, neutral: Neutral): string {
  return { netlify, apache }[host](neutral);
}

/**
 * Netlify and Cloudflare Pages take headers from a file of their own, `_headers`: other sites may load what is made for them.
 * @example hostHeaders('/guide/') // '/guide/embed.js\n  Access-Control-Allow-Origin: *\n/guide/embed/*\n …'
 */
export function hostHeaders(base: string): string {
  return ['embed.js', 'embed/*'].map((path) => `${base}${path}\n  Access-Control-Allow-Origin: *\n`).join('');
}

/**
 * https://docs.netlify.com/manage/routing/redirects/redirect-options/ "302!" also where a file exists, as it does here.
 * Query strings are passed on by default; the part after # never leaves the browser, which keeps it.
 */
function netlify({ base, sections, locales, moved = {} }: Neutral): string {
  const redirects = movedWhole(moved).flatMap(([from, to]) => ['', ...locales.map((locale) => `${locale}/`)].map((locale) => `${base}${locale}${from}  ${base}${locale}${to}  301!`));
  const paths = ['', 'search/', ...sections.map((section) => `${section}/*`)];
  const rules = locales.flatMap((locale) => paths.map((path) => `${base}${path}  ${base}${locale}/${path.replace('*', ':splat')}  302!  Language=${locale}`));
  return [...headed('# Pages that moved.', redirects), ...headed(title, rules), ''].join('\n');
}

/** https://httpd.apache.org/docs/2.4/mod/mod_rewrite.html Looks at the first language of the browser only. */
function apache({ base, sections, locales, moved = {} }: Neutral): string {
  const redirects = movedWhole(moved).map(([from, to]) => `RewriteRule ^((?:${locales.join('|')})/|)${from}$ ${base}$1${to} [R=301,L]`);
  const addresses = `^(|search/|(?:${sections.join('|')})/.*)$`;
  const rules = locales.flatMap((locale) => [`RewriteCond %{HTTP:Accept-Language} ^${locale}\\b [NC]`, `RewriteRule ${addresses} ${base}${locale}/$1 [R=302,L]`]);
  return ['RewriteEngine On', `RewriteBase ${base}`, ...headed('# Pages that moved.', redirects), title, ...rules, `Header always merge Vary Accept-Language "expr=%{REQUEST_URI} =~ m#^${base}(|search/|(?:${sections.join('|')})/.*)$#"`, `Header always set Access-Control-Allow-Origin "*" "expr=%{REQUEST_URI} =~ m#^${base}embed(\\.js$|/)#"`, ''].join('\n');
}

const title = '# Language-neutral addresses, by the first language of the browser.';

const headed = (heading: string, rules: readonly string[]) => (rules.length > 0 ? [heading, ...rules] : []);

/** Without slash at the front. A page that became a section of another is left to its own page: hosts differ in what they do with a query before an anchor. */
function movedWhole(moved: Readonly<Record<string, string>>): [from: string, to: string][] {
  return Object.entries(moved).filter(([, to]) => !to.includes('#')).map(([from, to]) => [from.slice(1), to.slice(1)]);
}
