import { answersOf, compareKeys, keyOf, pairsOf, type AnswerTable } from './answer-table.ts';
import type { AnswerChange } from './answers-diff.ts';

/** Changes of the same kind, said at once: "for these answers, from here to there". */
export interface Statement extends Pick<AnswerChange, 'from' | 'to' | 'asks'> {
  /** Question → its answers, any of them; together they hold for the routes below and for no other. Empty: for all. */
  when: Record<string, string[]>;
  changes: AnswerChange[];
}

/** A condition: question → answers, any of them. */
type Term = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Says changes in as few statements as it finds. A statement names the fewest answers that tell its routes from all
 * others: of the routes before, where the answers were a route already, else of those now.
 */
export function condense(changes: readonly AnswerChange[], before: AnswerTable, now: AnswerTable): Statement[] {
  const isOld = (key: string) => Object.hasOwn(before, key) || !Object.hasOwn(now, key);
  const old = new Set([...Object.keys(before), ...changes.map(({ answers }) => keyOf(answers)).filter(isOld)]);
  const groups = Map.groupBy(changes, ({ answers, from, to, asks }) => JSON.stringify([isOld(keyOf(answers)), from, to, asks]));
  return [...groups.values()].flatMap((group) => {
    const byKey = new Map(group.map((change) => [keyOf(change.answers), change]));
    const [first] = group;
    const { answers: _, ...kind } = first ?? { answers: {} };
    const universe = isOld(keyOf(first?.answers ?? {})) ? [...old] : Object.keys(now);
    return cover(new Set(byKey.keys()), universe).map(({ term, keys }) => ({
      ...kind,
      when: Object.fromEntries([...term].map(([question, answers]) => [question, [...answers].sort(compareKeys)])),
      changes: keys.flatMap((key) => byKey.get(key) ?? []),
    }));
  });
}

/** Terms that together hold for every wanted key and for no other of the universe; each wanted key is counted once. */
function cover(wanted: ReadonlySet<string>, universe: readonly string[]): { term: Term; keys: string[] }[] {
  const terms = merged(uniqueTerms([...wanted].flatMap((key) => shortest(key, wanted, universe))));
  const matches = new Map(terms.map((term) => [term, [...wanted].filter((key) => holds(term, key))]));
  const left = new Set(wanted);
  const chosen: { term: Term; keys: string[] }[] = [];
  while (left.size > 0) {
    const [best] = terms
      .map((term) => ({ term, keys: (matches.get(term) ?? []).filter((key) => left.has(key)) }))
      .sort((a, b) => b.keys.length - a.keys.length || lengthOf(a.term) - lengthOf(b.term) || compareKeys(nameOf(a.term), nameOf(b.term)));
    // Every wanted key has a term of its own, so there is always one that takes something away.
    if (!best || best.keys.length === 0) break;
    chosen.push(best);
    for (const key of best.keys) left.delete(key);
  }
  return chosen;
}

/** The shortest conditions out of a key's own answers that hold for wanted keys only; all answers, where nothing less does. */
function shortest(key: string, wanted: ReadonlySet<string>, universe: readonly string[]): Term[] {
  const pairs = pairsOf(key);
  for (let size = 0; size < pairs.length; size++) {
    const found = choices(pairs, size).map(termOf).filter((term) => universe.every((other) => wanted.has(other) || !holds(term, other)));
    if (found.length > 0) return found;
  }
  return [termOf(pairs)];
}

/** Adds terms in which one question has several answers, where the rest is the same. */
function merged(terms: readonly Term[]): Term[] {
  const questions = new Set(terms.flatMap((term) => [...term.keys()]));
  return [...questions].reduce<Term[]>((known, question) => {
    const alike = Map.groupBy(known.filter((term) => term.has(question)), (term) => nameOf(new Map([...term].filter(([other]) => other !== question))));
    const wider = [...alike.values()].map((group) => new Map([...(group[0] ?? [])].map(([other, answers]) => [other, other === question ? new Set(group.flatMap((term) => [...(term.get(question) ?? [])])) : answers])));
    return uniqueTerms([...known, ...wider]);
  }, [...terms]);
}

/** Every choice of so many entries, in their order. @example choices(['a', 'b'], 1) // [['a'], ['b']] */
function choices<T>(entries: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return entries.flatMap((entry, index) => choices(entries.slice(index + 1), size - 1).map((rest) => [entry, ...rest]));
}

function holds(term: Term, key: string): boolean {
  if (term.size === 0) return true;
  const answers = answersOf(key);
  return [...term].every(([question, values]) => values.has(answers[question] ?? ''));
}

const termOf = (pairs: readonly string[]): Term => new Map(Object.entries(answersOf(pairs.join('&'))).map(([question, answer]) => [question, new Set([answer])]));
const nameOf = (term: Term): string => JSON.stringify([...term].map(([question, answers]) => [question, [...answers].sort(compareKeys)]).sort());
const lengthOf = (term: Term): number => [...term.values()].reduce((sum, answers) => sum + answers.size, 0);
const uniqueTerms = (terms: readonly Term[]): Term[] => [...new Map(terms.map((term) => [nameOf(term), term])).values()];
