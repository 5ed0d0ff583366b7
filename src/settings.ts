/**
 * The one setting each for where the site lives. `SITE_ORIGIN` and `SITE_BASE` set them at build time;
 * every address of the site lies below the base, which begins and ends with a slash.
 * @example SITE_ORIGIN=https://guide.example SITE_BASE=/support/ npm run build
 */
export const origin = process.env['SITE_ORIGIN'] ?? 'https://partner-support-guide.example';
export const base = `/${process.env['SITE_BASE'] ?? ''}/`.replace(/\/+/g, '/');

/** A static host that is to open language-neutral addresses by the languages of the browser: `HOST_RULES=netlify` or `apache`. */
export const hostWithRules = process.env['HOST_RULES'];
