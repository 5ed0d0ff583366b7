import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceLocale } from '../../src/locales.ts';
import { graphOf } from '../../src/engine/tree.ts';
import { stepWords } from '../../src/widget/words.ts';
import { openFiles } from '../../src/open/files.ts';
import { openRulesJsonSchema, openRulesSchema } from '../../src/open/format.ts';
import { askedQuestions, outcomeColumns } from '../../src/open/rules-csv.ts';
import { mermaidLimits } from '../../src/open/rules-mermaid.ts';
import type { OpenSource } from '../../src/open/source.ts';
import { parseCsv, recordsOf } from '../fixtures/csv.ts';
import { parseFlowchart } from '../fixtures/mermaid.ts';
import { graphIn, problemsBySchema } from '../fixtures/open-rules.ts';
import { openSourceOf } from '../fixtures/open-source.ts';
import { randomRules } from '../fixtures/random-tree.ts';
import { answersOf, everyRoute } from './brute-force.ts';
import { content, proof, sample } from './guide.ts';

const words = content.words[sourceLocale];
if (!words) throw new Error('The source language has no words.');
const real: OpenSource = { content, tree: proof.tree, words, notice: 'An independent guide.', site: 'https://guide.example/support/', languages: [{ locale: 'en', tag: 'en', name: 'English' }] };
const sources = fc.tuple(fc.integer({ min: 3, max: 60 }), fc.nat()).map(([nodes, seed]) => randomRules(nodes, seed)).map(({ rules, policies }) => openSourceOf(rules, policies));
const schema = openRulesJsonSchema('https://guide.example/support/rules.schema.json');

/** Holds for the real tree, and for random ones with words that are hard to write. */
function holds(name: string, check: (source: OpenSource) => void) {
  test(`${name}, for the real tree`, () => check(real));
  test(`${name}, for random trees`, () => fc.assert(fc.property(sources, check), sample(25)));
}

describe('rules.json', () => {
  const written = (source: OpenSource): unknown => JSON.parse(openFiles['rules.json'].write(source));

  holds('gives the same graph when it is read back', (source) => {
    expect(graphIn(openRulesSchema.parse(written(source)))).toEqual(graphOf(source.tree));
  });

  holds('keeps to its JSON Schema', (source) => {
    expect(problemsBySchema(schema, written(source))).toEqual([]);
  });

  holds('names nothing that it does not hold', (source) => {
    const { outcomes, portals, plans, filers, needs, conflicts, facts, sources: documents, policies } = openRulesSchema.parse(written(source));
    const named = Object.values(outcomes).flatMap((outcome) => [
      ...[...(outcome.portals ?? []), ...(outcome.via ? [outcome.via] : [])].filter((id) => !portals[id]),
      ...(outcome.plans ?? []).filter((id) => !plans[id]),
      ...(outcome.filer && !filers[outcome.filer] ? [outcome.filer] : []),
      ...(outcome.needs ?? []).filter((id) => !needs[id]),
      ...(outcome.conflicts ?? []).filter((id) => !conflicts[id]),
      ...(outcome.alternatives ?? []).filter((id) => !outcomes[id]),
    ]);
    const restsOn = [outcomes, portals, plans, needs, policies].flatMap((part) => Object.values(part).flatMap((entry) => entry.facts)).filter((id) => !facts[id]);
    expect([...named, ...restsOn, ...Object.values(facts).flatMap((fact) => fact.sources.filter((id) => !documents[id]))]).toEqual([]);
  });

  test('holds what leads to an outcome and what it has, as in the rules', () => {
    const { outcomes, questions } = openRulesSchema.parse(written(real));
    for (const [id, outcome] of Object.entries(content.rules.outcomes)) expect(outcomes[id]).toMatchObject(outcome);
    for (const [id, question] of Object.entries(content.rules.questions)) expect(questions[id]).toMatchObject(question);
  });

  test('has no note for maintainers, and stays below 300 kB', () => {
    const text = openFiles['rules.json'].write(real);
    expect(text).not.toContain('"note"');
    expect(Buffer.byteLength(text)).toBeLessThan(300_000);
  });

  test.each<[string, (rules: Record<string, unknown>) => void]>([
    ['a version that is no hash', (rules) => (rules['version'] = 'latest')],
    ['a field that nobody knows', (rules) => (rules['extra'] = 1)],
    ['no start', (rules) => delete rules['start']],
    ['another format', (rules) => (rules['format'] = 99)],
  ])('with %s is refused by both schemas', (_, spoil) => {
    const rules = written(real) as Record<string, unknown>;
    spoil(rules);
    expect(openRulesSchema.safeParse(rules).success).toBe(false);
    expect(problemsBySchema(schema, rules)).not.toEqual([]);
  });
});

describe('rules.csv', () => {
  const rowsOf = (source: OpenSource) => recordsOf(parseCsv(openFiles['rules.csv'].write(source)));

  holds('gives the same routes when it is read back', (source) => {
    const questions = askedQuestions(source);
    const read = rowsOf(source).map((row) => ({ answers: Object.fromEntries(questions.flatMap((id) => (row[id] ? [[id, row[id]]] : []))), outcome: row['outcome'] }));
    const expected = everyRoute(source.content.rules).map((route) => ({ answers: answersOf(route), outcome: route.outcome }));
    expect(read.map(inText).sort()).toEqual(expected.map(inText).sort());
  });

  test('links every route to its outcome with its answers, in no language', () => {
    const questions = askedQuestions(real);
    for (const row of rowsOf(real)) {
      const { origin, pathname, searchParams } = new URL(row['link'] ?? '');
      expect([origin + pathname, Object.fromEntries(searchParams)]).toEqual([`${real.site}find-support/${row['outcome']}/`, Object.fromEntries(questions.flatMap((id) => (row[id] ? [[id, row[id]]] : [])))]);
    }
  });

  test('says of every outcome what the rules say', () => {
    for (const row of rowsOf(real)) {
      const outcome = content.rules.outcomes[row['outcome'] ?? ''];
      expect(row).toMatchObject({ kind: outcome?.kind, certainty: outcome?.certainty, filer: outcome?.filer ?? '', via: outcome?.via ?? '', portals: (outcome?.portals ?? []).join(' '), plans: (outcome?.plans ?? []).join(' '), needs: (outcome?.needs ?? []).join(' ') });
    }
  });

  test('has no question that is named like another column', () => {
    expect(askedQuestions(real).filter((id) => (outcomeColumns as readonly string[]).includes(id))).toEqual([]);
  });
});

describe('rules.mmd', () => {
  const chartOf = (source: OpenSource) => parseFlowchart(openFiles['rules.mmd'].write(source));

  holds('gives the same edges when it is read back', (source) => {
    const { edges } = chartOf(source);
    const idOf = (node: string) => node.replace(/^(step|outcome)_/, '').replaceAll('_', '-');
    const expected = [...source.tree.steps.values()].flatMap((step) => step.edges.map(({ answer, target }) => ({ from: step.id, label: oneLine(stepWords(source.words, step.id, step.question).answers[answer]?.label), to: target })));
    expect(edges.map(({ from, label, to }) => inText({ from: idOf(from), label, to: idOf(to) })).sort()).toEqual(expected.map(inText).sort());
  });

  holds('names every step and outcome by its title', (source) => {
    const titles = [...source.tree.steps.values()].map((step) => [`step_${step.id.replaceAll('-', '_')}`, oneLine(stepWords(source.words, step.id, step.question).title)]);
    const ends = [...source.tree.outcomes.keys()].map((id) => [`outcome_${id.replaceAll('-', '_')}`, oneLine(source.words.outcomes[id]?.title)]);
    expect(chartOf(source).nodes).toEqual(new Map([...titles, ...ends] as [string, string][]));
  });

  test('stays within what Mermaid draws without being told otherwise', () => {
    const text = openFiles['rules.mmd'].write(real);
    expect(text.length).toBeLessThan(mermaidLimits.characters);
    expect(chartOf(real).edges.length).toBeLessThan(mermaidLimits.edges);
  });
});

test.each(['graph TD', 'flowchart LR\n  a[open', 'flowchart LR\n  a["x"]\n  a -->|"y"| b', 'flowchart LR\n  end["x"]', 'flowchart LR\n  a["<b>"]'])('the reader of these tests refuses %j', (text) => {
  expect(() => parseFlowchart(text)).toThrow();
});

function inText(value: object): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part));
}

function oneLine(text = ''): string {
  return text.replace(/\s+/g, ' ');
}
