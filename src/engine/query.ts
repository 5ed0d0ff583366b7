import { questionsOf, type Answers, type Graph } from './graph.ts';

// Shipped to the browser: think twice before adding anything here.

/** What a query says: the answers that count, and those that do not, for the reader to be told. */
export interface ReadQuery {
  answers: Answers;
  /** A question that was given more than once, or with an answer that does not exist. */
  refused: { question: string; why: 'repeated' | 'no-such-answer' }[];
}

/**
 * Reads answers from an address. Parameters that are no question are somebody else's and are ignored.
 * @example readQuery(graph, '?role=advisor&utm_source=mail').answers // { role: 'advisor' }
 * @example readQuery(graph, '?role=advisor&role=member').refused // [{ question: 'role', why: 'repeated' }]
 */
export function readQuery(graph: Graph, search: string): ReadQuery {
  const query = new URLSearchParams(search);
  const read: ReadQuery = { answers: {}, refused: [] };
  for (const [question, known] of questionsOf(graph)) {
    const values = query.getAll(question);
    const [value] = values;
    if (value === undefined) continue;
    if (values.length > 1) read.refused.push({ question, why: 'repeated' });
    else if (!known.has(value)) read.refused.push({ question, why: 'no-such-answer' });
    else read.answers[question] = value;
  }
  return read;
}

/**
 * Answers as a query, in their order; empty when there are none.
 * @example toQuery({ product: 'azure', role: 'advisor' }) // '?product=azure&role=advisor'
 */
export function toQuery(answers: Readonly<Answers>): string {
  const query = new URLSearchParams(answers).toString();
  return query && `?${query}`;
}
