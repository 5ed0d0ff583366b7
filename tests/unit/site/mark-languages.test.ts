import { describe, expect, test } from 'vitest';
import { markLanguages } from '../../../src/site/mark-languages.ts';

const texts = new Map([['Hola', { lang: 'es' }], ['Who files?', { lang: 'en', name: 'angielski' }], ["Partner's", { lang: 'en' }]]);
const pages = new Map([['/ca/plans/compare/', { lang: 'es', name: 'espanyol' }]]);
const mark = (html: string) => markLanguages(html, { texts, pages });

describe('a text of another language', () => {
  test('gets its language', () => expect(mark('<h1>Hola</h1>')).toBe('<h1><span lang="es">Hola</span></h1>'));
  test('gets the name of the language, where the reader is to see it', () => expect(mark('<p>Who files?</p>')).toBe('<p><span lang="en">Who files?</span> <span class="lang-mark">(angielski)</span></p>'));
  test('is known although signs in it are written as entities', () => expect(mark('<p>Partner&#39;s</p>')).toBe('<p><span lang="en">Partner&#39;s</span></p>'));
  test('keeps the space around it', () => expect(mark('<p> Hola </p>')).toBe('<p> <span lang="es">Hola</span> </p>'));
  test('is left alone where its element has a language', () => expect(mark('<p lang="es">Hola</p>')).toBe('<p lang="es">Hola</p>'));
  test.each(['<title>Hola</title>', '<option>Hola</option>', '<script>Hola</script>', '<style>Hola</style>', '<svg><text>Hola</text></svg>', '<!-- <p>Hola</p> -->'])('is left alone in %s, where no element may stand', (html) => expect(mark(html)).toBe(html));
  test('is left alone in the widget, which marks it itself', () => expect(mark('<section class="guide"><p>Hola</p></section>')).toBe('<section class="guide"><p>Hola</p></section>'));
  test('is not found inside a longer text', () => expect(mark('<p>Hola, Ana</p>')).toBe('<p>Hola, Ana</p>'));
  test('is not found in an attribute', () => expect(mark('<a title="a > Hola" href="/x/">y</a>')).toBe('<a title="a > Hola" href="/x/">y</a>'));
});

describe('a link to a page that is shown in another language', () => {
  test('names the language, for machines and for readers', () => expect(mark('<a href="/ca/plans/compare/">Plans</a>')).toBe('<a href="/ca/plans/compare/" hreflang="es">Plans <span class="lang-mark">(espanyol)</span></a>'));
  test('does so with an anchor too', () => expect(mark('<a href="/ca/plans/compare/#use">x</a>')).toContain('hreflang="es"'));
  test('whose text is in that language says the name once', () => expect(mark('<a href="/ca/plans/compare/"><b>Hola</b></a>')).toBe('<a href="/ca/plans/compare/" hreflang="es"><b><span lang="es">Hola</span></b> <span class="lang-mark">(espanyol)</span></a>'));
  test('that names its language already is left alone', () => expect(mark('<a hreflang="ca" href="/ca/plans/compare/">x</a>')).toBe('<a hreflang="ca" href="/ca/plans/compare/">x</a>'));
});

test('links to other pages are left alone', () => expect(mark('<a href="/ca/plans/">x</a>')).toBe('<a href="/ca/plans/">x</a>'));
