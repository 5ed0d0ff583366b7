import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../../src/load/guide.ts';
import { locales } from '../../../src/locales.ts';
import { recordsOf } from '../../../src/search/records.ts';

const { guide } = loadGuide(process.cwd());
if (!guide) throw new Error('The content does not hold.');
const { content, proof } = guide;
const records = (locale: string) => recordsOf(locale, { content, tree: proof.tree, languages: locales });
const of = (locale: string, slug: string) => records(locale).find((record) => record.slug === slug);

test('every page of a locale has a record', () => expect(records('pl').map(({ slug }) => slug).sort()).toEqual(content.pages.filter(({ locale, slug }) => locale === 'pl' && slug).map(({ slug }) => slug).sort()));

describe('the record of an outcome', () => {
  test('shows its portal and plan', () => expect(of('en', 'find-support/azure-request')?.shown).toMatchObject({ kind: 'request', portal: 'Azure portal', plan: 'Cloud Solution Provider' }));
  test('does not hold the headings that all outcomes share', () => expect(of('en', 'find-support/azure-request')?.said.about.flat()).not.toContain('refused'));
  test('holds other names of what it speaks of', () => expect(of('en', 'find-support/microsoft-365-request')?.said.aliases.flat()).toContain('m365'));
  test('fits the products and roles of its routes', () => expect(of('en', 'find-support/azure-request')?.fits['role']).not.toContain('indirect-reseller'));
});

describe('the record of a page that the locale lacks', () => {
  const record = of('ca', 'plans/compare');
  test('is shown in the language that it is in', () => expect(record?.locale).toBe('es'));
  test('holds only the words of the reader, not the text of the copy', () => expect([record?.said.title, record?.said.about, record?.said.answers]).toEqual([[], [], []]));
});
