import type { Content } from './content.ts';
import { checkCoverage, checkDiagrams, checkExamples } from './check-examples.ts';
import { checkFacts, checkFactTexts } from './check-facts.ts';
import { checkOutcomes, checkPolicyProperties } from './check-outcomes.ts';
import { checkHistory } from './check-history.ts';
import { checkInterface } from './check-interface.ts';
import { checkMeans } from './check-means.ts';
import { checkPages, checkPrerequisitePages, sectionsOf } from './check-pages.ts';
import { sourceOf, type Languages } from '../i18n/chain.ts';
import { textAt, type Texts } from '../i18n/texts.ts';
import { checkSearchLanguages, checkSearchWords } from './check-search.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { checkNewTexts, checkTranslations } from './check-translations.ts';
import { interfaceFile, wordsFile } from './files.ts';
import type { Finding } from './finding.ts';
import type { Graph } from './graph.ts';
import { buildMachine, type Machine } from './machine.ts';
import { checkPolicies, type Wording } from './policies.ts';
import { publishedIn } from './published.ts';
import type { Policies, Rules } from './rules.ts';
import { graphOf, growTree, type Tree } from './tree.ts';
import { checkWords, type Named, type Words } from './words.ts';

/** A tree that was held against its policies. */
export interface Proof {
  tree: Tree;
  graph: Graph;
  machine: Machine;
  findings: Finding[];
}

/** Proves the tree alone: its structure, then every policy on every route. Used by the build and the benchmark. */
export function proveTree(rules: Rules, policies: Policies, wording: Wording): Proof {
  const { tree, findings } = growTree(rules);
  const graph = graphOf(tree);
  return { tree, graph, machine: buildMachine(graph), findings: [...findings, ...checkPolicies(tree, policies, wording)] };
}

/**
 * Proves everything below content/: the tree, examples, coverage, facts, words and pages.
 * `today` (YYYY-MM-DD) decides whether a page that is marked as new may still be missing in a translation.
 */
export function proveContent(content: Content, languages: Languages, today: string): Proof {
  const { rules, policies } = content;
  const source = sourceOf(languages);
  const words = content.words[source];
  const strings = content.interface[source];
  const pages = content.pages.filter((page) => page.locale === source);
  const proof = proveTree(rules, policies, wordingOf(words));
  const { graph, machine } = proof;
  const named = namedIds(content);
  const known = knownIds(content);
  const findings = [
    ...proof.findings,
    ...checkMeans(rules, proof.tree.domains),
    ...checkOutcomes(rules, known),
    ...checkPolicyProperties(policies, rules, known),
    ...checkExamples(graph, machine, rules, content.examples),
    ...checkCoverage(graph, machine, content.coverage, sectionsOf(pages)),
    ...checkDiagrams(graph, machine, content.diagrams, rules),
    ...checkHistory(content, proof.tree, languages, today),
    ...checkFacts({ ...content, pages }),
    ...checkFactTexts(content),
    ...checkSearchWords(content.searchWords, pages),
    ...checkSearchLanguages(content.searchLanguages),
    ...checkPages(pages, rules, content.sections, source),
    ...checkTranslations(content.pages, rules, languages, content.newTexts, today),
    ...checkNewTexts(content.newTexts, existsIn(content, source)),
    ...checkPrerequisitePages(content.prerequisites, pages),
    ...(words ? checkWords(wordsFile(source), words, rules, named) : []),
    ...(strings ? checkInterface(interfaceFile(source), strings, content.sections, content.home, pages, rules) : []),
    ...checkPermalinks(content.permalinks, publishedIn(content, pages), languages),
  ];
  return { ...proof, findings };
}

/** Tells whether a part of the source language has a text, named as in the list of new texts. */
function existsIn({ words, interface: strings, terms, pages }: Content, source: string) {
  const parts = { tree: words[source], interface: strings[source] };
  // A term is one text: its parts are translated together.
  return (part: keyof typeof parts | 'terms' | 'page', text: string) =>
    part === 'terms' ? Object.hasOwn(terms, text) : part === 'page' ? pages.some((page) => page.locale === source && page.slug === text) : textAt(parts[part] as Texts, text.split('.')) !== undefined;
}

function wordingOf(words: Words | undefined): Wording {
  return {
    answer: (question, answer) => words?.questions[question]?.answers[answer]?.label ?? `${question}=${answer}`,
    policy: (id) => words?.policies[id] ?? id,
    outcome: (id) => words?.outcomes[id]?.title ?? id,
  };
}

function knownIds({ portals, plans, prerequisites, openQuestions, coverage, pages }: Content) {
  return {
    portals: new Set(Object.keys(portals)),
    plans: new Set(Object.keys(plans)),
    needs: new Set(Object.keys(prerequisites)),
    conflicts: new Set([...Object.keys(openQuestions), ...coverage.expect]),
    pages: new Set(pages.map((page) => page.slug)),
  };
}

/** Every id that needs words: what the tree and the registries define, and the conflicts that outcomes name. */
function namedIds({ rules, policies, portals, plans, prerequisites }: Content): Named {
  const outcomes = Object.values(rules.outcomes);
  const asked = new Set(Object.values(rules.steps).map((step) => step.asks));
  const filers = outcomes.flatMap((outcome) => outcome.filer ?? []);
  return {
    questions: Object.keys(rules.questions).filter((id) => asked.has(id)),
    outcomes: Object.keys(rules.outcomes),
    portals: Object.keys(portals),
    plans: Object.keys(plans),
    filers: [...new Set(filers)],
    needs: Object.keys(prerequisites),
    policies: Object.keys(policies),
    conflicts: [...new Set(outcomes.flatMap((outcome) => outcome.conflicts ?? []))],
  };
}
