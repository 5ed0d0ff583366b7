import { asAnswers } from '../engine/graph.ts';
import { own } from '../engine/own.ts';
import { routeOf, type Edge } from '../engine/tree.ts';
import { writeCsv } from './csv.ts';
import { neutralAddress, type OpenSource } from './source.ts';

/** Columns after those of the questions, as named in rules.json. */
export const outcomeColumns = ['outcome', 'title', 'kind', 'certainty', 'portals', 'via', 'plans', 'filer', 'needs', 'link'] as const;

/**
 * Every route as a row: a column for each question that is asked, with the answer given on the route; then what the outcome
 * holds. Everything is given by id, so that it means the same in every language, except the title. Several ids stand with
 * spaces between them.
 */
export function rulesCsv(source: OpenSource): string {
  const questions = askedQuestions(source);
  return writeCsv([[...questions, ...outcomeColumns], ...source.tree.ends.map((edge) => rowOf(edge, questions, source))]);
}

/** The questions that are asked, in the order of the tree. */
export function askedQuestions({ tree }: Pick<OpenSource, 'tree'>): string[] {
  return [...new Set([...tree.steps.values()].map((step) => step.question))];
}

function rowOf(edge: Edge, questions: readonly string[], source: OpenSource): string[] {
  const answers = asAnswers(routeOf(source.tree, edge));
  const outcome = source.tree.outcomes.get(edge.target);
  const cells: Record<(typeof outcomeColumns)[number], string> = {
    outcome: edge.target,
    title: own(source.words.outcomes, edge.target)?.title ?? '',
    kind: outcome?.kind ?? '',
    certainty: outcome?.certainty ?? '',
    portals: outcome?.portals?.join(' ') ?? '',
    via: outcome?.via ?? '',
    plans: outcome?.plans?.join(' ') ?? '',
    filer: outcome?.filer ?? '',
    needs: outcome?.needs?.join(' ') ?? '',
    link: neutralAddress(source, edge.target, answers),
  };
  return [...questions.map((question) => answers[question] ?? ''), ...outcomeColumns.map((column) => cells[column])];
}
