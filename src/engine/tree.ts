import { files } from './files.ts';
import type { Finding } from './finding.ts';
import type { Graph } from './graph.ts';
import { didYouMean } from './nearest.ts';
import { own } from './own.ts';
import type { Outcome, Rules } from './rules.ts';
import { learn, nothingKnown, type Domains, type Situation, domainsOf } from './situation.ts';

/**
 * Rules with every route worked out: which answers lead to a step, and what is known there.
 * Steps stand in breadth-first order from the start.
 */
export interface Tree {
  start: string;
  steps: ReadonlyMap<string, Step>;
  outcomes: ReadonlyMap<string, Outcome>;
  /** Every way to an outcome: the last edge of each route. */
  ends: readonly Edge[];
  domains: Domains;
}

export interface Step {
  id: string;
  question: string;
  /** The answers that lead here, from the start. */
  route: readonly Edge[];
  edges: readonly Edge[];
  situation: Situation;
}

export interface Edge {
  step: string;
  question: string;
  answer: string;
  target: string;
  /** What is known after this answer. */
  situation: Situation;
}

/** Pages below find-support that are neither a step nor an outcome. */
export const reservedIds = ['map', 'compare', 'proof', 'changes'] as const;

/**
 * Works out every route of the rules, breadth first, and collects what is wrong with their structure.
 * Always returns a tree; where the rules are wrong it holds the part that could be followed.
 */
export function growTree(rules: Rules): { tree: Tree; findings: Finding[] } {
  const findings = checkIds(rules);
  const domains = domainsOf(rules);
  const steps = new Map<string, Step>();
  const ends: Edge[] = [];
  const queue: { id: string; route: Edge[]; situation: Situation }[] = [];
  const queued = new Set([rules.start]);
  if (own(rules.steps, rules.start)) queue.push({ id: rules.start, route: [], situation: nothingKnown });
  for (const { id, route, situation } of queue) {
    const rule = own(rules.steps, id);
    if (!rule) continue;
    const edges: Edge[] = [];
    const step: Step = { id, question: rule.asks, route, situation, edges };
    steps.set(id, step);
    findings.push(...missingAnswers(rules, domains, id, situation));
    for (const edge of edgesOf(rules, domains, id, situation, findings)) {
      // An edge back or across is reported and left out, so that what is returned is a tree in any case.
      if (own(rules.steps, edge.target) && queued.has(edge.target)) {
        findings.push(secondRoute(step, edge));
        continue;
      }
      edges.push(edge);
      if (!own(rules.steps, edge.target)) ends.push(edge);
      else {
        queued.add(edge.target);
        queue.push({ id: edge.target, route: [...route, edge], situation: edge.situation });
      }
    }
    if (route.some((edge) => edge.question === rule.asks)) findings.push(askedTwice(step));
  }
  const tree: Tree = { start: rules.start, steps, outcomes: new Map(Object.entries(rules.outcomes)), ends, domains };
  findings.push(...unreachable(rules, tree), ...sameTarget(rules, tree));
  return { tree, findings };
}

/** The route that an edge ends: the answers from the start up to and including it. */
export function routeOf(tree: Tree, edge: Edge): Edge[] {
  return [...(tree.steps.get(edge.step)?.route ?? []), edge];
}

/** Answers that a reader at this step might want to give, and that it neither offers nor leaves out on purpose. */
function missingAnswers(rules: Rules, domains: Domains, step: string, situation: Situation): Finding[] {
  const rule = own(rules.steps, step);
  const question = rule && own(rules.questions, rule.asks);
  if (!rule || !question) return [];
  const left = Object.entries(question.answers).filter(([answer, known]) => !own(rule.answers, answer) && !rule.without?.includes(answer) && learn(situation, domains, rule.asks, answer, known));
  const odd = (rule.without ?? []).filter((answer) => own(rule.answers, answer) || !own(question.answers, answer));
  return [
    ...left.map(([answer]): Finding => ({ code: 'answer-missing', message: `The step "${step}" does not offer "${answer}", so a reader for whom it is right finds no answer.`, fix: `Lead it to a step or an outcome, or list it under "without" if it is left out on purpose.`, place: { file: files.rules, path: ['steps', step, 'answers'] } })),
    ...odd.map((answer): Finding => ({ code: 'unknown-id', message: `The step "${step}" leaves out "${answer}", which ${own(rule.answers, answer) ? 'it offers' : `is no answer of the question "${rule.asks}"`}.`, fix: 'Take it off the list.', place: { file: files.rules, path: ['steps', step, 'without'] } })),
  ];
}

/** The part of a tree that the browser needs. */
export function graphOf(tree: Tree): Graph {
  return {
    start: tree.start,
    steps: Object.fromEntries([...tree.steps.values()].map((step) => [step.id, { asks: step.question, answers: Object.fromEntries(step.edges.map((edge) => [edge.answer, edge.target])) }])),
  };
}

function edgesOf(rules: Rules, domains: Domains, step: string, situation: Situation, findings: Finding[]): Edge[] {
  const rule = own(rules.steps, step);
  const question = rule && own(rules.questions, rule.asks);
  if (!rule || !question) return [];
  return Object.entries(rule.answers).flatMap(([answer, target]) => {
    const known = own(question.answers, answer);
    if (!known || !exists(rules, target)) return [];
    const after = learn(situation, domains, rule.asks, answer, known);
    if (!after) findings.push(impossible(step, rule.asks, answer));
    return [{ step, question: rule.asks, answer, target, situation: after ?? situation }];
  });
}

function checkIds(rules: Rules): Finding[] {
  const findings: Finding[] = [];
  const at = (...path: string[]) => ({ file: files.rules, path });
  if (!own(rules.steps, rules.start))
    findings.push({ code: 'unknown-id', message: `The tree starts at the step "${rules.start}", which does not exist.`, fix: didYouMean(rules.start, Object.keys(rules.steps)), place: at('start') });
  for (const [id, rule] of Object.entries(rules.steps)) {
    const question = own(rules.questions, rule.asks);
    if (!question) {
      findings.push({ code: 'unknown-id', message: `The step "${id}" asks the question "${rule.asks}", which does not exist.`, fix: didYouMean(rule.asks, Object.keys(rules.questions)), place: at('steps', id, 'asks') });
      continue;
    }
    for (const [answer, target] of Object.entries(rule.answers)) {
      if (!own(question.answers, answer))
        findings.push({ code: 'unknown-id', message: `The step "${id}" offers "${answer}", which is no answer of the question "${rule.asks}".`, fix: didYouMean(answer, Object.keys(question.answers)), place: at('steps', id, 'answers', answer) });
      if (!exists(rules, target))
        findings.push({ code: 'dead-end', message: `Whoever answers "${answer}" at the step "${id}" is sent to "${target}", which is neither a step nor an outcome.`, fix: didYouMean(target, [...Object.keys(rules.steps), ...Object.keys(rules.outcomes)]), place: at('steps', id, 'answers', answer) });
    }
  }
  for (const id of Object.keys(rules.steps)) if (own(rules.outcomes, id)) findings.push({ code: 'id-clash', message: `"${id}" names a step and an outcome; both would be at the same address.`, fix: 'Rename the newer of the two.', place: at('steps', id) });
  for (const id of reservedIds)
    for (const section of ['steps', 'outcomes'] as const)
      if (own<unknown>(rules[section], id)) findings.push({ code: 'reserved-id', message: `"${id}" is the name of another page of the guide.`, fix: 'Choose another id.', place: at(section, id) });
  return findings;
}

function exists(rules: Rules, target: string): boolean {
  return Object.hasOwn(rules.steps, target) || Object.hasOwn(rules.outcomes, target);
}

function secondRoute(from: Step, edge: Edge): Finding {
  const place = { file: files.rules, path: ['steps', edge.step, 'answers', edge.answer] };
  const passed = edge.target === edge.step || from.route.some((e) => e.step === edge.target);
  return passed
    ? { code: 'cycle', message: `The answer "${edge.answer}" at the step "${edge.step}" leads back to "${edge.target}", which the reader has already passed.`, fix: 'Lead it to a step that asks something new, or to an outcome.', place }
    : { code: 'two-routes', message: `A second route leads to the step "${edge.target}": the answer "${edge.answer}" at "${edge.step}".`, fix: `Add another step that asks the same question, for example "${edge.step}-${edge.target}", so that each step knows the answers that lead to it.`, place };
}

function askedTwice(step: Step): Finding {
  return { code: 'asked-twice', message: `The step "${step.id}" asks "${step.question}" again; the reader has already answered it on the way.`, fix: 'Ask another question there, or lead straight on.', place: { file: files.rules, path: ['steps', step.id, 'asks'] } };
}

function impossible(step: string, question: string, answer: string): Finding {
  return { code: 'impossible-answer', message: `The step "${step}" offers "${answer}" for "${question}", but earlier answers already rule that out.`, fix: 'Remove the answer there, or correct what the earlier answers mean.', place: { file: files.rules, path: ['steps', step, 'answers', answer] } };
}

function unreachable(rules: Rules, tree: Tree): Finding[] {
  const reached = new Set(tree.ends.map((edge) => edge.target));
  const lost = (section: 'steps' | 'outcomes', id: string): Finding => ({
    code: 'unreachable',
    message: `No route leads to the ${section === 'steps' ? 'step' : 'outcome'} "${id}".`,
    fix: 'Lead an answer to it, or remove it.',
    place: { file: files.rules, path: [section, id] },
  });
  return [
    ...Object.keys(rules.steps).filter((id) => !tree.steps.has(id)).map((id) => lost('steps', id)),
    ...Object.keys(rules.outcomes).filter((id) => !reached.has(id)).map((id) => lost('outcomes', id)),
  ];
}

function sameTarget(rules: Rules, tree: Tree): Finding[] {
  return [...tree.steps.keys()].flatMap((id): Finding[] => {
    const targets = new Set(Object.values(own(rules.steps, id)?.answers ?? {}));
    if (targets.size > 1) return [];
    return [{
      code: 'same-target',
      message: targets.size === 0 ? `The step "${id}" has no answers.` : `Every answer of the step "${id}" leads to "${[...targets][0]}": the question makes no difference.`,
      fix: 'Remove the step, or give it answers that lead to different places.',
      place: { file: files.rules, path: ['steps', id, 'answers'] },
    }];
  });
}
