import { describe, expect, test } from 'vitest';
import { baseFor, localeFor } from '../../../src/embed/settings.ts';

const words = { title: '', failed: '' };
const known = { en: { lang: 'en', ...words }, es: { lang: 'es', ...words }, ca: { lang: 'ca', ...words } };
const own = 'https://guide.example/support/';

describe('the locale', () => {
  test.each(['es', 'ES', ' es ', 'es-MX', 'es_AR'])('"%s" is Spanish', (asked) => expect(localeFor(known, asked, 'ca')).toEqual({ value: 'es' }));
  test('is that of the page when none is asked for', () => expect(localeFor(known, null, 'ca-ES')).toEqual({ value: 'ca' }));
  test.each([undefined, '', 'de', 'constructor'])('is English on a page in "%s"', (page) => expect(localeFor(known, null, page)).toEqual({ value: 'en' }));
  test.each(['de', '', 'constructor', '__proto__', 'espanol'])('"%s" is told, and English is shown even on a Spanish page', (asked) => {
    const { value, problem } = localeFor(known, asked, 'es');
    expect([value, problem]).toEqual(['en', `locale="${asked}" is none of en, es, ca. It shows "en".`]);
  });
});

describe('the base', () => {
  test.each([
    ['https://other.example', 'https://other.example/'],
    ['https://other.example/support', 'https://other.example/support/'],
    ['http://localhost:4321/a//', 'http://localhost:4321/a/'],
    ['https://other.example/a/?q=1#b', 'https://other.example/a/'],
    ['https://user:secret@other.example/', 'https://other.example/'],
  ])('%s is %s', (asked, value) => expect(baseFor(asked, own)).toEqual({ value }));
  test.each([null, ''])('is the folder of the script when none is given (%s)', (asked) => expect(baseFor(asked, own)).toEqual({ value: own }));
  test.each(['javascript:alert(1)', 'data:text/html,x', '/support/', 'guide.example', 'https://'])('"%s" is told, and the folder of the script is taken', (asked) => {
    const { value, problem } = baseFor(asked, own);
    expect([value, problem?.includes(asked)]).toEqual([own, true]);
  });
});
