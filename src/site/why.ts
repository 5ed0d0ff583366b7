import { nodeAddress } from '../engine/addresses.ts';
import { allRoutes, endName, isUnsure, type Route } from '../engine/all-routes.ts';
import { conditionsOf, holds, type Condition } from '../engine/conditions.ts';
import { decidingAnswers } from '../engine/deciding.ts';
import { rulesBehind } from '../engine/rules-behind.ts';
import { stillPossible, type StillPossible } from '../engine/still-possible.ts';
import { stepWords } from '../widget/words.ts';
import { content, graph, placeOf, tree, wordsOf } from './guide.ts';

/** Reasons of outcomes, for pages. All of it is worked out from the tree; the same for every locale, so only once. */
const routes = allRoutes(tree, content.rules);

/** Answers to one question, in words: any of these. */
export interface Told {
  /** The question, where the answer says nothing without it ("I'm not sure"). */
  question: string | undefined;
  labels: string[];
  /** Where the answers are given; on the last ones of a condition only. */
  href?: string;
}

/** Answers one after the other, and how they go on where there are several ways. */
export interface Branch {
  chain: Told[];
  below: Branch[];
}

/** Who ends up at an outcome: conditions in few words, those that begin alike as one. */
export function whoEndsAt(outcome: string, locale: string): Branch[] {
  return factored(once(`who ${outcome}`, () => conditionsOf(routes, outcome)).map((condition) => toldOf(condition, locale)));
}

/** The questions whose answers made no difference, by route, where there are any. */
export function spareOn(outcome: string): Record<string, string[]> {
  const found = routesTo(outcome).map((route) => [endName(route.end), decidingAnswers(routes, route).spare.map(({ question }) => question)] as const);
  return Object.fromEntries(found.filter(([, spare]) => spare.length > 0));
}

/** Policies behind an outcome, with the routes that each is behind; undefined when it is behind all of them. */
export function policiesBehind(outcome: string): { id: string; ends: string | undefined }[] {
  const behind = routesTo(outcome).map(({ end }) => ({ end: endName(end), ids: rulesBehind(tree, content.policies, end) }));
  return Object.keys(content.policies).flatMap((id) => {
    const ends = behind.filter(({ ids }) => ids.includes(id)).map(({ end }) => end);
    return ends.length === 0 ? [] : [{ id, ends: ends.length === behind.length ? undefined : ends.join(' ') }];
  });
}

/** What is still possible on routes with a "not sure", with the answers of these routes in words. */
export function openAt(outcome: string, locale: string): (StillPossible & { ends: string; after: Told[][] })[] {
  return once(`open ${outcome}`, () => stillPossible(routes, outcome)).map((group) => ({
    ...group,
    ends: group.routes.map(({ end }) => endName(end)).join(' '),
    after: conditionsOf(routes, outcome, (route) => group.routes.some(({ end }) => end === route.end)).map((condition) => toldOf(condition, locale)),
  }));
}

/** A label of a step's answer. */
export function labelAt(step: string, answer: string, locale: string): string {
  return stepWords(wordsOf(locale), step, graph.steps[step]?.asks ?? '').answers[answer]?.label ?? answer;
}

function routesTo(outcome: string): Route[] {
  return routes.all.filter((route) => route.outcome === outcome);
}

/** A condition as a chain, worded as its first route words it; the last answers link to the last step that all its routes pass. */
function toldOf(condition: Condition, locale: string): Told[] {
  const [first, ...others] = routes.all.filter((route) => holds(condition, route.answers));
  const edges = first?.edges ?? [];
  const shared = edges.filter(({ step }) => others.every((route) => route.edges.some((edge) => edge.step === step)));
  const last = shared.findLast(({ question }) => condition.some((literal) => literal.question === question)) ?? shared[0];
  return condition.map(({ question, answers }, index) => {
    const step = edges.find((edge) => edge.question === question)?.step ?? graph.start;
    return {
      question: answers.every((answer) => isUnsure(routes, { question, answer })) ? stepWords(wordsOf(locale), step, question).title : undefined,
      labels: answers.map((answer) => labelAt(step, answer, locale)),
      ...(index === condition.length - 1 ? { href: nodeAddress(placeOf(locale), graph, last?.step ?? graph.start) } : {}),
    };
  });
}

/** Joins chains that begin alike; what has one way only stays in one chain. */
function factored(chains: Told[][]): Branch[] {
  const groups = Map.groupBy(chains.filter((chain) => chain.length > 0), ([first]) => JSON.stringify(first));
  return [...groups.values()].map((group) => {
    const first = group[0]?.slice(0, 1) ?? [];
    const below = factored(group.map((chain) => chain.slice(1)));
    const [only, ...others] = below;
    return only && others.length === 0 ? { chain: [...first, ...only.chain], below: only.below } : { chain: first, below };
  });
}

const kept = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}
