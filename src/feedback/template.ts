/** Where reports go, or why the setting cannot be used. */
export type Template = { template: string | undefined } | { problem: string };

const howTo = 'Set FEEDBACK_URL to https://github.com/<owner>/<repository>/issues/new, to mailto: and an address, or to an address with {title} and {body} in it; or leave it empty.';

/**
 * Completes the setting for reports: adds the parameters that a new issue of GitHub and a mail take.
 * @example templateOf('mailto:guide@example.org') // { template: 'mailto:guide@example.org?subject={title}&body={body}' }
 */
export function templateOf(setting: string): Template {
  const given = setting.trim();
  if (given === '') return { template: undefined };
  const bad = (why: string): Template => ({ problem: `FEEDBACK_URL is "${given}", ${why}. ${howTo}` });
  const url = URL.parse(given.replace(/[{}]/g, ''));
  if (!url || !/^(https|mailto):$/.test(url.protocol)) return bad('which is neither a full https: address nor mailto:');
  if (url.protocol === 'mailto:' && !/^[^@\s]+@[^@\s]+$/.test(url.pathname)) return bad('which names no mail address');
  if (given.includes('{body}')) return { template: given };
  if (url.search !== '' || url.hash !== '') return bad('which has no {body} where the report is to stand');
  if (url.protocol === 'mailto:') return { template: `${given}?subject={title}&body={body}` };
  return /\/issues\/new\/?$/.test(url.pathname) ? { template: `${given}?title={title}&body={body}` } : bad('which has no {body} where the report is to stand');
}
