import { parser } from 'sax';
import { describe, expect, test } from 'vitest';
import { atomOf, escapeXml, type Feed } from '../../../src/site/atom.ts';

const hostile = 'a < b & "c" > \'d\' ]]> \u0001 é';
const entry = { id: 'https://guide.example/#1', title: hostile, date: '2026-12-01', page: 'https://guide.example/?a=1&b=2#1', summary: { text: hostile, lang: 'en' }, content: '<p>a &amp; b</p>' };
const feed: Feed = { id: 'https://guide.example/', title: hostile, subtitle: 'S', lang: 'pl', author: 'Guide', updated: '2026-12-01', self: 'https://guide.example/feed.xml', page: 'https://guide.example/', entries: [entry, { ...entry, id: 'https://guide.example/#2', summary: { text: 'plain' } }] };

/** Every element of a well-formed document, as its path and text. Throws at the first fault. */
function read(xml: string): { path: string; text: string; attributes: Record<string, string> }[] {
  const found: ReturnType<typeof read> = [];
  const open: ReturnType<typeof read> = [];
  const strict = parser(true);
  strict.onerror = (error) => { throw error; };
  strict.onopentag = ({ name, attributes }) => {
    const element = { path: [...open.map(({ path }) => path.split(' > ').at(-1) ?? ''), name].join(' > '), text: '', attributes: attributes as Record<string, string> };
    open.push(element);
    found.push(element);
  };
  strict.ontext = (text) => { const last = open.at(-1); if (last) last.text += text; };
  strict.onclosetag = () => void open.pop();
  strict.write(xml).close();
  return found;
}

describe('a feed read back', () => {
  const elements = read(atomOf(feed));
  const textsOf = (path: string) => elements.filter((element) => element.path === path).map(({ text }) => text);

  test('is well-formed, in the namespace of Atom and in its language', () => expect(elements[0]).toMatchObject({ path: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'pl' } }));
  test.each(['id', 'title', 'updated', 'author > name'])('has one %s, as RFC 4287 demands', (name) => expect(textsOf(`feed > ${name}`)).toHaveLength(1));
  test.each(['id', 'title', 'updated', 'content'])('has one %s in every entry', (name) => expect(textsOf(`feed > entry > ${name}`)).toHaveLength(2));
  test('has ids of which none stands twice', () => expect(new Set(textsOf('feed > entry > id')).size).toBe(2));
  test('gives its texts back, without what XML does not allow', () => expect(textsOf('feed > entry > title')[0]).toBe(hostile.replace('\u0001 ', ' ')));
  test('gives HTML back as it was', () => expect(textsOf('feed > entry > content')[0]).toBe('<p>a &amp; b</p>'));
  test('has dates with their time zone', () => expect(textsOf('feed > entry > updated')[0]).toBe('2026-12-01T00:00:00Z'));
  test('names itself and its page', () => expect(elements.filter(({ path }) => path === 'feed > link').map(({ attributes }) => [attributes['rel'], attributes['href']])).toEqual([['self', feed.self], ['alternate', feed.page]]));
  test('marks a summary in another language, and only that', () => expect(elements.filter(({ path }) => path === 'feed > entry > summary').map(({ attributes }) => attributes['xml:lang'])).toEqual(['en', undefined]));
});

test('a feed without entries is well-formed too', () => expect(read(atomOf({ ...feed, entries: [] })).some(({ path }) => path.includes('entry'))).toBe(false));
test('signs of markup are escaped', () => expect(escapeXml('<a href="b">\'&\'</a>')).toBe('&lt;a href=&quot;b&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;'));
