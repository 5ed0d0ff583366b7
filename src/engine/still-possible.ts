import { agreeing, compatible, isUnsure, type Route, type Routes } from './all-routes.ts';
import type { Answers } from './graph.ts';
import type { Outcome, OutcomeKind } from './rules.ts';
import type { Edge } from './tree.ts';

/** Routes on which the reader was not sure, so that the same outcomes are still possible. */
export interface StillPossible {
  routes: Route[];
  /** Outcomes that a reader who finds out may come to, in the order of the rules; two or more. */
  outcomes: string[];
  /** Where the reader was not sure and the answer would tell them apart; one step for each question. */
  separating: Separating[];
  common: Common;
}

export interface Separating {
  question: string;
  /** The step that asks it, on the first route that does. */
  step: string;
  /** Answer → the outcomes that it leads to or leaves possible. */
  leadsTo: Map<string, string[]>;
}

/** What all of the outcomes share. */
export interface Common {
  kind: OutcomeKind | undefined;
  portals: string[];
  plans: string[];
  filer: string | undefined;
  needs: string[];
}

/**
 * What is still open on the routes to an outcome on which a "not sure" was given: by the outcomes that readers who know the
 * answer may come to, all else being as they said. Routes on which a later answer settled the matter are not among them.
 */
export function stillPossible(routes: Routes, outcome: string): StillPossible[] {
  const groups = new Map<string, StillPossible>();
  for (const route of routes.all.filter((one) => one.outcome === outcome)) {
    const outcomes = openOutcomes(routes, route);
    if (outcomes.length < 2) continue;
    const key = outcomes.join();
    const group = groups.get(key) ?? { routes: [], outcomes, separating: [], common: commonOf(routes, outcomes) };
    group.routes.push(route);
    for (const one of separatingOn(routes, route, outcomes)) if (!group.separating.some(({ question }) => question === one.question)) group.separating.push(one);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Every outcome on whose page something is still open. */
export function withOpenRoutes(routes: Routes): ReadonlySet<string> {
  return new Set(routes.all.filter((route) => openOutcomes(routes, route).length > 1).map(({ outcome }) => outcome));
}

/** Outcomes of the routes that agree with all that is known, and with less doubt. */
export function openOutcomes(routes: Routes, route: Route): string[] {
  const doubts = route.edges.filter((edge) => isUnsure(routes, edge));
  if (doubts.length === 0) return [];
  const found = new Set(surerRoutes(routes, route, doubts).map((other) => other.outcome));
  // Whoever answered the last question, and got what nobody gets without the doubt before it, was sure where it counts.
  if (!isUnsure(routes, route.end) && !found.has(route.outcome)) return [];
  return [...routes.tree.outcomes.keys()].filter((outcome) => found.has(outcome));
}

/** Those whose only doubts are doubts of this route, and fewer of them. */
function surerRoutes(routes: Routes, { edges, end }: Route, doubts: readonly Edge[]): Route[] {
  const sure: Answers = Object.fromEntries(edges.filter((edge) => !doubts.includes(edge)).map(({ question, answer }) => [question, answer]));
  return agreeing(routes, sure).filter((other) => {
    const left = other.edges.filter((edge) => isUnsure(routes, edge));
    return left.length < doubts.length && left.every((edge) => doubts.includes(edge)) && compatible(end.situation, other.end.situation, routes.tree.domains);
  });
}

function separatingOn(routes: Routes, route: Route, outcomes: readonly string[]): Separating[] {
  return route.edges.filter((edge) => isUnsure(routes, edge)).flatMap(({ step, question }) => {
    const leadsTo = new Map<string, string[]>();
    for (const edge of routes.tree.steps.get(step)?.edges ?? []) {
      const reached = isUnsure(routes, edge) ? [] : reachedBy(routes, edge, route);
      const open = outcomes.filter((outcome) => reached.includes(outcome));
      if (open.length > 0) leadsTo.set(edge.answer, open);
    }
    return new Set([...leadsTo.values()].map((reached) => reached.join())).size > 1 ? [{ question, step, leadsTo }] : [];
  });
}

/** Outcomes below an answer that fit what is known on a route. */
function reachedBy({ tree, all }: Routes, edge: Edge, { end, answers }: Route): string[] {
  const later = all.filter((route) => route.edges.includes(edge) && compatible(end.situation, route.end.situation, tree.domains));
  const fits = (route: Route) => route.edges.slice(route.edges.indexOf(edge) + 1).every(({ question, answer }) => (answers[question] ?? answer) === answer);
  return later.filter(fits).map(({ outcome }) => outcome);
}

function commonOf({ tree }: Routes, ids: readonly string[]): Common {
  const outcomes = ids.flatMap((id) => tree.outcomes.get(id) ?? []);
  const shared = (values: (outcome: Outcome) => readonly string[]) => (outcomes[0] ? values(outcomes[0]) : []).filter((value) => outcomes.every((outcome) => values(outcome).includes(value)));
  return {
    kind: outcomes.every(({ kind }) => kind === outcomes[0]?.kind) ? outcomes[0]?.kind : undefined,
    portals: shared(({ portals = [] }) => portals),
    plans: shared(({ plans = [] }) => plans),
    filer: shared(({ filer }) => (filer === undefined ? [] : [filer]))[0],
    needs: shared(({ needs = [] }) => needs),
  };
}
