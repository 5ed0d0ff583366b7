import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkPlurals, checkTexts, fillFrom, pluralPaths, textAt, translationOf, type Texts } from '../../../src/i18n/texts.ts';

const forms = z.strictObject({ one: z.string().optional(), few: z.string().optional(), many: z.string().optional(), other: z.string() }).meta({ plural: true });
const schema = z.strictObject({ title: z.string(), hint: z.string().optional(), results: forms.optional(), pages: z.record(z.string(), z.strictObject({ name: z.string() })) });
const plurals = pluralPaths(schema);
const source: Texts = { title: 'Search {what}', results: { one: '{count} result', other: '{count} results' }, pages: { home: { name: 'Home' }, map: { name: 'Map' } } };
const file = 'content/strings/pl.yaml';
const polish: Texts = { title: 'Szukaj: {what}', results: { one: '{count} wynik', few: '{count} wyniki', many: '{count} wyników', other: '{count} wyniku' }, pages: { home: { name: 'Strona główna' }, map: { name: 'Mapa' } } };
const check = (texts: Texts, mayLack = (_: readonly string[]) => false) => checkTexts(source, { locale: 'pl', texts }, file, plurals, mayLack);

describe('a translation', () => {
  test('that has the keys and placeholders of its source is in order', () => expect(check(polish)).toEqual([]));

  test('that lacks a text is told which one', () => {
    expect(check({ ...polish, pages: { home: { name: 'Strona główna' } } })).toEqual([
      { code: 'words-missing', message: '"pages > map" is not translated into "pl".', fix: 'Translate it, or mark the text as new with a date in content/registry/new-texts.yaml.', place: { file, path: ['pages', 'map'] } },
    ]);
  });

  test('may lack a text that is marked as new', () => {
    expect(check({ ...polish, pages: { home: { name: 'Strona główna' } } }, (path) => path.join('.') === 'pages.map')).toEqual([]);
  });

  test('with a misspelt key is told the right one', () => {
    expect(check({ ...polish, pages: { home: { name: 'Strona główna' }, map: { name: 'Mapa' }, mapp: { name: 'Mapa' } } })).toEqual([
      { code: 'words-unused', message: '"pages > mapp" is translated, but the source has no such text.', fix: 'Did you mean "map"? Otherwise remove it.', place: { file, path: ['pages', 'mapp'] } },
    ]);
  });

  test('with a key that every object has is told so', () => {
    expect(check({ ...polish, pages: { ...(polish['pages'] as Texts), constructor: { name: 'X' } } }).map(({ code }) => code)).toEqual(['words-unused']);
  });

  test('with a translated placeholder is told the right one', () => {
    expect(check({ ...polish, title: 'Szukaj: {co}' })).toEqual([
      { code: 'placeholder-wrong', message: '"title" lacks {what} and has {co}, which the source does not have.', fix: 'Keep as they are: {what}.', place: { file, path: ['title'] } },
    ]);
  });

  test('with a placeholder where the source has none is told to drop it', () => {
    expect(check({ ...polish, pages: { home: { name: '{name}' }, map: { name: 'Mapa' } } })).toMatchObject([{ fix: 'Write it without braces.' }]);
  });

  test('with a wrong placeholder in one plural form is told which form', () => {
    expect(check({ ...polish, results: { ...(polish['results'] as Texts), few: '{liczba} wyniki' } })).toMatchObject([{ code: 'placeholder-wrong', place: { path: ['results', 'few'] } }]);
  });
});

describe('plural forms', () => {
  test('are right when they are exactly those of the language', () => expect(checkPlurals(polish, 'pl', file, plurals)).toEqual([]));

  test('that are missing are named with those of the language', () => {
    expect(checkPlurals({ results: { one: '{count} wynik', other: '{count} wyniku' } }, 'pl', file, plurals)).toEqual([
      { code: 'plural-wrong', message: '"results" lacks the plural form few, many.', fix: '"pl" has the categories one, few, many, other.', place: { file, path: ['results'] } },
    ]);
  });

  test('that the language never uses are refused', () => {
    expect(checkPlurals({ results: { one: '{count} hasil', other: '{count} hasil' } }, 'id', file, plurals)).toEqual([
      { code: 'plural-wrong', message: '"results" has the plural form "one", which "id" never uses.', fix: 'Use exactly: other.', place: { file, path: ['results', 'one'] } },
    ]);
  });
});

describe('texts along a chain', () => {
  const es: Texts = { title: 'Buscar {what}', results: { one: '{count} resultado', many: '{count} de resultados', other: '{count} resultados' }, pages: { home: { name: 'Inicio' } } };
  const { texts, foreign } = fillFrom<Texts>([{ locale: 'ca', texts: { title: 'Cerca {what}' } }, { locale: 'es', texts: es }, { locale: 'en', texts: source }], plurals);

  test('are the locale\'s own first', () => expect(textAt(texts, ['title'])).toBe('Cerca {what}'));
  test('come from the next language that has them', () => expect(textAt(texts, ['pages', 'home', 'name'])).toBe('Inicio'));
  test('come from the source last', () => expect(textAt(texts, ['pages', 'map', 'name'])).toBe('Map'));
  test('take plural forms as a whole', () => expect(textAt(texts, ['results'])).toEqual(es['results']));
  test('know of which language each foreign text is', () => expect(foreign).toEqual({ Inicio: 'es', Map: 'en', '{count} resultado': 'es', '{count} de resultados': 'es', '{count} resultados': 'es' }));
});

describe('the schema of a translation', () => {
  test('lets everything be missing', () => expect(translationOf(schema).safeParse({}).success).toBe(true));
  test('lets no empty text stand for a translation where the source allows none', () => expect(translationOf(z.strictObject({ title: z.string().min(1) })).safeParse({ title: '' }).success).toBe(false));
  test('knows no other keys', () => expect(translationOf(schema).safeParse({ titel: 'X' }).success).toBe(false));
  test('asks for texts where the source has texts', () => expect(translationOf(schema).safeParse({ title: { a: 'b' } }).success).toBe(false));
});
