import { z } from 'zod';
import type { Finding } from '../engine/finding.ts';
import { didYouMean } from '../engine/nearest.ts';

/**
 * Texts are nested records of strings. A translation has the keys of its source; what it lacks comes from the
 * next language of its chain. A record of plural forms counts as one text, because languages have different ones.
 */
export type Texts = { readonly [key: string]: string | Texts };

/** A translation as it stands in a file: some or all of the keys of its source. */
export interface Layer {
  locale: string;
  texts: Texts;
}

/** The path of keys to a text. */
export type TextPath = readonly string[];

/**
 * The schema of a translation: as that of its source, but everything may be missing.
 * What is missing and must be there is found by `checkTexts`, which can say why.
 */
export function translationOf(schema: z.ZodType): z.ZodType<Texts> {
  return loosen(schema) as z.ZodType<Texts>;
}

function loosen(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return loosen(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodRecord) return z.record(z.string(), loosen(schema.valueType as z.ZodType));
  if (!(schema instanceof z.ZodObject)) return schema;
  return z.strictObject(Object.fromEntries(Object.entries(schema.shape).map(([key, child]) => [key, loosen(child as z.ZodType).optional()])));
}

/** Where the plural forms of a schema stand. */
export function pluralPaths(schema: z.ZodType, path: TextPath = []): TextPath[] {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  if (!(inner instanceof z.ZodObject)) return [];
  if (inner.meta()?.['plural']) return [path];
  return Object.entries(inner.shape).flatMap(([key, child]) => pluralPaths(child as z.ZodType, [...path, key]));
}

/** Tells which texts of a translation are missing, superfluous or have other placeholders than their source. */
export function checkTexts(source: Texts, { locale, texts }: Layer, file: string, plurals: readonly TextPath[], mayLack: (path: TextPath) => boolean): Finding[] {
  const isPlural = among(plurals);
  const visit = (from: Texts, to: Texts, path: TextPath): Finding[] => [
    ...Object.keys(from).filter((key) => !Object.hasOwn(to, key)).flatMap((key) => lacking(from[key], [...path, key])),
    ...Object.entries(to).flatMap(([key, value]): Finding[] => {
      const here = [...path, key];
      const original = Object.hasOwn(from, key) ? from[key] : undefined;
      if (original === undefined) return [{ code: 'words-unused', message: `"${here.join(' > ')}" is translated, but the source has no such text.`, fix: `${didYouMean(key, Object.keys(from))} Otherwise remove it.`, place: { file, path: here } }];
      if (typeof original === 'string') return typeof value === 'string' ? checkPlaceholders(original, value, file, here) : [];
      if (isPlural(here)) return Object.entries(value).flatMap(([category, form]) => checkPlaceholders(String(original['other']), String(form), file, [...here, category]));
      return typeof value === 'string' ? [] : visit(original, value, here);
    }),
  ];
  /** A record is told as one, unless some of its texts may be missing. */
  const lacking = (original: string | Texts | undefined, path: TextPath): Finding[] => {
    if (mayLack(path)) return [];
    if (original === undefined || typeof original === 'string' || isPlural(path)) return [missing(path)];
    const inside = Object.entries(original).flatMap(([key, value]) => lacking(value, [...path, key]));
    return inside.length === leaves(original, path) ? [missing(path)] : inside;
  };
  const leaves = (original: Texts, path: TextPath): number => Object.entries(original).reduce((sum, [key, value]) => sum + (typeof value === 'string' || isPlural([...path, key]) ? 1 : leaves(value, [...path, key])), 0);
  const missing = (path: TextPath): Finding => ({ code: 'words-missing', message: `"${path.join(' > ')}" is not translated into "${locale}".`, fix: 'Translate it, or mark the text as new with a date in content/registry/new-texts.yaml.', place: { file, path } });
  return visit(source, texts, []);
}

/** Tells where the plural forms of a language are not exactly its categories. https://cldr.unicode.org/index/cldr-spec/plural-rules */
export function checkPlurals(texts: Texts, lang: string, file: string, plurals: readonly TextPath[]): Finding[] {
  const needed: readonly string[] = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  return plurals.flatMap((path): Finding[] => {
    const forms = textAt(texts, path);
    if (forms === undefined || typeof forms === 'string') return [];
    const given = Object.keys(forms);
    const lacking = needed.filter((category) => !given.includes(category));
    const extra = given.filter((category) => !needed.includes(category));
    const inWords = order(needed).join(', ');
    return [
      ...(lacking.length > 0 ? [{ code: 'plural-wrong' as const, message: `"${path.join(' > ')}" lacks the plural form ${order(lacking).join(', ')}.`, fix: `"${lang}" has the categories ${inWords}.`, place: { file, path } }] : []),
      ...extra.map((category) => ({ code: 'plural-wrong' as const, message: `"${path.join(' > ')}" has the plural form "${category}", which "${lang}" never uses.`, fix: `Use exactly: ${inWords}.`, place: { file, path: [...path, category] } })),
    ];
  });
}

/** Tells whether a path is one of several. */
function among(paths: readonly TextPath[]): (path: TextPath) => boolean {
  const known = new Set(paths.map((path) => path.join('\n')));
  return (path) => known.has(path.join('\n'));
}

const order = (categories: readonly string[]) => ['zero', 'one', 'two', 'few', 'many', 'other'].filter((category) => categories.includes(category));

/**
 * The texts of a locale, completed along its chain, and which of them are in another language.
 * `layers` are in the order of the chain; the last is the source and whole. A text that the locale says itself elsewhere is not foreign.
 */
export function fillFrom<T>(layers: readonly Layer[], plurals: readonly TextPath[]): { texts: T; foreign: Record<string, string> } {
  const [first] = layers;
  const own = first?.locale;
  const said = first ? new Set(allTexts(first.texts)) : undefined;
  const source = layers.at(-1)?.texts ?? {};
  const foreign: Record<string, string> = {};
  const isPlural = among(plurals);
  const visit = (from: Texts, path: TextPath): Texts =>
    Object.fromEntries(Object.entries(from).map(([key, original]) => {
      const here = [...path, key];
      if (typeof original !== 'string' && !isPlural(here)) return [key, visit(original, here)];
      for (const { locale, texts } of layers) {
        const text = textAt(texts, here);
        if (text === undefined) continue;
        if (locale !== own) for (const one of typeof text === 'string' ? [text] : allTexts(text)) if (!said?.has(one.trim())) foreign[one.trim()] = locale;
        return [key, text];
      }
      return [key, original];
    }));
  return { texts: visit(source, []) as T, foreign };
}

/** Every single text, without space around it. */
export function allTexts(texts: Texts): string[] {
  return Object.values(texts).flatMap((value) => (typeof value === 'string' ? [value.trim()] : typeof value === 'object' ? allTexts(value) : []));
}

/** The text at a path, if there is one. */
export function textAt(texts: Texts, path: TextPath): string | Texts | undefined {
  let at: string | Texts | undefined = texts;
  for (const key of path) at = typeof at === 'object' && Object.hasOwn(at, key) ? at[key] : undefined;
  return at;
}

function checkPlaceholders(source: string, text: string, file: string, path: TextPath): Finding[] {
  const wanted = placeholders(source);
  const given = placeholders(text);
  const extra = given.filter((name) => !wanted.includes(name));
  const lacking = wanted.filter((name) => !given.includes(name));
  if (extra.length + lacking.length === 0) return [];
  const says = [...lacking.map((name) => `lacks {${name}}`), ...extra.map((name) => `has {${name}}, which the source does not have`)].join(' and ');
  return [{ code: 'placeholder-wrong', message: `"${path.join(' > ')}" ${says}.`, fix: wanted.length > 0 ? `Keep as they are: ${wanted.map((name) => `{${name}}`).join(', ')}.` : 'Write it without braces.', place: { file, path } }];
}

const placeholders = (text: string) => [...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? ''))].sort();
