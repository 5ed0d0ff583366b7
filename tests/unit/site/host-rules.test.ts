import { describe, expect, test } from 'vitest';
import { hostHeaders, hostRules } from '../../../src/site/host-rules.ts';

const neutral = { base: '/guide/', sections: ['find-support', 'plans'], locales: ['en', 'pl'] };

describe('rules for Netlify', () => {
  const rules = hostRules('netlify', neutral).split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split(/\s+/));

  test('send each language to its pages, where a file exists too', () => expect(rules).toContainEqual(['/guide/plans/*', '/guide/pl/plans/:splat', '302!', 'Language=pl']));
  test('cover home, search and every section in every language', () => expect(rules.length).toBe(4 * 2));
  test('never lead away from an address with a language', () => expect(rules.filter(([from = '']) => /^\/guide\/(en\/|pl\/|\*)/.test(from))).toEqual([]));
});

describe('rules for Apache', () => {
  const text = hostRules('apache', neutral);
  const addresses = new RegExp(/RewriteRule (\S+)/.exec(text)?.[1] ?? 'none');

  test.each(['', 'search/', 'plans/compare/', 'find-support/'])('match the neutral address "%s"', (path) => expect(addresses.test(path)).toBe(true));
  test.each(['en/plans/compare/', 'pl/', '_astro/a.css', 'rules.json', 'searching/'])('leave "%s" alone', (path) => expect(addresses.test(path)).toBe(false));
  test('send a Polish browser to Polish pages', () => expect(text).toContain('RewriteCond %{HTTP:Accept-Language} ^pl\\b [NC]\nRewriteRule ^(|search/|(?:find-support|plans)/.*)$ /guide/pl/$1 [R=302,L]'));
  test('tell caches that the answer depends on the language', () => expect(text).toContain('Vary Accept-Language'));
});

describe('what other sites load', () => {
  test('may be loaded by any site, on Netlify', () => expect(hostHeaders('/guide/')).toBe('/guide/embed.js\n  Access-Control-Allow-Origin: *\n/guide/embed/*\n  Access-Control-Allow-Origin: *\n'));

  test('may be loaded by any site, on Apache, and nothing else', () => {
    const [, pattern = 'none'] = /Allow-Origin "\*" "expr=%\{REQUEST_URI\} =~ m#(.+?)#"/.exec(hostRules('apache', neutral)) ?? [];
    expect(['/guide/embed.js', '/guide/embed/pl.json', '/guide/embedded/', '/guide/en/embed.js', '/guide/rules.json'].filter((path) => new RegExp(pattern).test(path))).toEqual(['/guide/embed.js', '/guide/embed/pl.json']);
  });
});

describe('pages that moved', () => {
  const moved = { '/plans/old/': '/plans/compare/', '/plans/merged/': '/plans/compare/#use' };

  test('are redirected by Netlify in every language and without one, before languages are chosen', () => {
    const rules = hostRules('netlify', { ...neutral, moved }).split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split(/\s+/));
    expect(rules.slice(0, 3)).toEqual(['', 'en/', 'pl/'].map((locale) => [`/guide/${locale}plans/old/`, `/guide/${locale}plans/compare/`, '301!']));
  });

  test('are redirected by Apache in one rule, before languages are chosen', () => {
    const text = hostRules('apache', { ...neutral, moved });
    expect(text).toContain('RewriteRule ^((?:en|pl)/|)plans/old/$ /guide/$1plans/compare/ [R=301,L]');
    expect(text.indexOf('plans/old/')).toBeLessThan(text.indexOf('Accept-Language'));
  });

  test.each(['netlify', 'apache'] as const)('to a section are left to their page on %s', (host) => expect(hostRules(host, { ...neutral, moved })).not.toContain('merged'));
});
