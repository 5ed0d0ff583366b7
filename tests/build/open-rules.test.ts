import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../src/load/guide.ts';
import { localeIds, locales } from '../../src/locales.ts';
import { openRulesSchema } from '../../src/open/format.ts';
import { openFileNames } from '../../src/open/files.ts';
import { rulesVersion } from '../../src/engine/version.ts';
import { base, origin } from '../../src/settings.ts';
import { builtFiles, builtPage, elementOf, plainText, tagsOf } from '../fixtures/built-site.ts';
import { projectRoot } from '../fixtures/content-copy.ts';
import { parseCsv } from '../fixtures/csv.ts';
import { parseFlowchart } from '../fixtures/mermaid.ts';
import { graphIn, problemsBySchema } from '../fixtures/open-rules.ts';

const { guide } = loadGuide(projectRoot);
if (!guide) throw new Error('The content cannot be read.');
const { content, proof } = guide;
const built = (name: string) => readFileSync(join(projectRoot, 'dist', name), 'utf8');
const rules = openRulesSchema.parse(JSON.parse(built('rules.json')));
const site = new URL(base, origin).href;

describe('the published rules', () => {
  test('keep to the schema that is published beside them', () => {
    expect(problemsBySchema(JSON.parse(built('rules.schema.json')) as object, rules)).toEqual([]);
  });

  test('name that schema, and the schema its own address', () => {
    const { $id } = JSON.parse(built('rules.schema.json')) as { $id: string };
    expect([rules.$schema, $id]).toEqual([`${site}rules.schema.json`, `${site}rules.schema.json`]);
  });

  test('are the graph of the site, with its version', () => {
    expect(graphIn(rules)).toEqual(proof.graph);
    expect([rules.version, rules.updated]).toEqual([rulesVersion(content.rules), content.rules.version]);
  });

  test('name every language of the site', () => {
    expect(rules.languages).toEqual(localeIds.map((locale) => ({ locale, tag: locales[locale].lang, name: locales[locale].label })));
  });

  test('have addresses at which there is a page', () => {
    const pages = new Set(builtFiles().map((file) => file.split(/[\\/]/).join('/')));
    const lost = [...Object.values(rules.steps), ...Object.values(rules.outcomes)].filter(({ address }) => !pages.has(`${address.slice(site.length)}index.html`));
    expect(lost).toEqual([]);
  });

  test('have a row for every route, and a chart with every edge', () => {
    expect(parseCsv(built('rules.csv'))).toHaveLength(proof.tree.ends.length + 1);
    expect(parseFlowchart(built('rules.mmd')).edges).toHaveLength(Object.values(proof.graph.steps).reduce((sum, { answers }) => sum + Object.keys(answers).length, 0));
  });

  test.each(localeIds)('are linked from the proof in "%s", with their version', (locale) => {
    const html = builtPage(`${locale}/find-support/proof/`);
    const links = tagsOf(html).map((tag) => tag.attributes.get('href'));
    expect(links).toEqual(expect.arrayContaining(openFileNames.map((name) => `${base}${name}`)));
    expect(plainText(html)).toContain(rules.version);
  });

  test.each(localeIds)('are linked from the map in "%s"', (locale) => {
    expect(tagsOf(builtPage(`${locale}/find-support/map/`)).map((tag) => tag.attributes.get('href'))).toContain(`${base}${locale}/find-support/proof/#open-rules`);
  });
});

describe.each(localeIds)('the comparison in "%s"', (locale) => {
  const html = builtPage(`${locale}/find-support/compare/`);
  const text = built(`${locale}/find-support/compare.csv`);

  test('is linked as a file that begins with the mark for Excel', () => {
    expect(tagsOf(html).find((tag) => tag.attributes.has('data-compare-export'))?.attributes.get('href')).toBe(`${base}${locale}/find-support/compare.csv`);
    expect(text.charCodeAt(0)).toBe(0xfeff);
  });

  test('has the outcomes of the file, in its order', () => {
    const body = elementOf(html, /<tbody[^>]*>/);
    const titles = [...body.matchAll(/<th scope="row">([\s\S]*?)<\/th>/g)].map(([, cell = '']) => plainText(cell));
    expect(titles).toEqual(parseCsv(text.slice(1)).slice(1).map(([title]) => plainText(title ?? '')));
  });

  test('has no row that a choice could never show', () => {
    const rows = tagsOf(html).filter((tag) => tag.name === 'tr' && tag.attributes.has('data-fits'));
    expect(rows).toHaveLength(Object.keys(content.rules.outcomes).length);
    expect(rows.filter((tag) => !tag.attributes.has('data-portals'))).toEqual([]);
  });
});
