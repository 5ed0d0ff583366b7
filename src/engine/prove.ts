import type { Content } from './content.ts';
import { checkCoverage, checkDiagrams, checkExamples } from './check-examples.ts';
import { checkFacts } from './check-facts.ts';
import { checkOutcomes, checkPolicyProperties } from './check-outcomes.ts';
import { checkInterface } from './check-interface.ts';
import { checkMeans } from './check-means.ts';
import { checkPages, checkPrerequisitePages, sectionsOf } from './check-pages.ts';
import { interfaceFile, wordsFile } from './files.ts';
import type { Finding } from './finding.ts';
import type { Graph } from './graph.ts';
import { buildMachine, type Machine } from './machine.ts';
import { checkPolicies, type Wording } from './policies.ts';
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

/** Proves everything below content/: the tree, examples, coverage, facts, words and pages. */
export function proveContent(content: Content, locales: readonly string[]): Proof {
  const { rules, policies } = content;
  const proof = proveTree(rules, policies, wordingOf(content.words[locales[0] ?? '']));
  const { graph, machine } = proof;
  const named = namedIds(content);
  const known = knownIds(content);
  const findings = [
    ...proof.findings,
    ...checkMeans(rules, proof.tree.domains),
    ...checkOutcomes(rules, known),
    ...checkPolicyProperties(policies, rules, known),
    ...checkExamples(graph, machine, rules, content.examples),
    ...checkCoverage(graph, machine, content.coverage, sectionsOf(content.pages)),
    ...checkDiagrams(graph, machine, content.diagrams, rules),
    ...checkFacts(content),
    ...checkPages(content.pages, rules, content.sections, locales),
    ...checkPrerequisitePages(content.prerequisites, content.pages),
    ...locales.flatMap((locale) => {
      const words = content.words[locale];
      const strings = content.interface[locale];
      return [
        ...(words ? checkWords(wordsFile(locale), words, rules, named) : []),
        ...(strings ? checkInterface(interfaceFile(locale), strings, content.sections, content.pages.filter((page) => page.locale === locale), rules) : []),
      ];
    }),
  ];
  return { ...proof, findings };
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
