/**
 * The one setting each for where the site lives. `SITE_ORIGIN` and `SITE_BASE` set them at build time;
 * every address of the site lies below the base, which begins and ends with a slash.
 * @example SITE_ORIGIN=https://guide.example SITE_BASE=/support/ npm run build
 */
export const origin = process.env['SITE_ORIGIN'] ?? 'https://partner-support-guide.example';
export const base = `/${process.env['SITE_BASE'] ?? ''}/`.replace(/\/+/g, '/');

/** A static host that is to open language-neutral addresses by the languages of the browser: `HOST_RULES=netlify` or `apache`. */
export const hostWithRules = process.env['HOST_RULES'];

/** The day that counts as today, YYYY-MM-DD: what is overdue, and whether a text may still lack its translation. `GUIDE_TODAY` sets another one, to try. */
export const today = (): string => process.env['GUIDE_TODAY'] ?? new Date().toISOString().slice(0, 10);

/**
 * Where readers report what is wrong or out of date: a page for new issues (`https://github.com/<owner>/<repository>/issues/new`),
 * `mailto:` and an address, or any address with `{title}` and `{body}` where these are to stand. Empty: no such place, and the link
 * leads to the page about the guide.
 */
export const feedbackUrl = process.env['FEEDBACK_URL'] ?? '';
