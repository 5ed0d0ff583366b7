import { tableOf, type AnswerTable } from './answer-table.ts';
import { diffAnswers, linksOf, type AnswerChange } from './answers-diff.ts';
import { condense, type Statement } from './condense.ts';
import { own } from './own.ts';
import { stopsIn } from './record.ts';
import type { Outcome, Rules } from './rules.ts';
import { graphOf, growTree } from './tree.ts';

/** What of an outcome a reader sees at a glance. */
export const comparedProperties = ['kind', 'portals', 'via', 'plans', 'filer', 'needs', 'certainty'] as const satisfies readonly (keyof Outcome)[];

/** A property of an outcome that is another one than before. */
export interface PropertyChange {
  outcome: string;
  property: (typeof comparedProperties)[number];
  from: string[];
  to: string[];
}

/** Ids of one kind each. An answer is written `question.answer`. */
export type Ids = Record<'questions' | 'answers' | 'steps' | 'outcomes', string[]>;

/** What a change of the rules does. */
export interface RulesDiff {
  versions: { from: string; to: string };
  /** Everything that leads elsewhere, one set of answers each, and the same in few statements. */
  changes: AnswerChange[];
  statements: (Statement & { links: number })[];
  /** Shared addresses of outcomes whose answers lead elsewhere, by key. */
  links: string[];
  /** Routes (keys) that were not there before, and those that are gone. */
  appeared: string[];
  gone: string[];
  added: Ids;
  removed: Ids;
  properties: PropertyChange[];
}

/** Compares two sets of rules: what readers are told, wherever and by whatever steps. Rules with a wrong structure are compared as far as they can be followed. */
export function diffRules(before: Rules, now: Rules): RulesDiff {
  const trees = { before: growTree(before).tree, now: growTree(now).tree };
  const tables = { before: tableOf(trees.before), now: tableOf(trees.now) };
  const changes = diffAnswers(tables.before, tables.now, stopsIn(graphOf(trees.now)));
  const linksIn = (some: readonly AnswerChange[]) => linksOf(some, tables.before, tables.now);
  return {
    versions: { from: before.version, to: now.version },
    changes,
    statements: condense(changes, tables.before, tables.now).map((statement) => ({ ...statement, links: linksIn(statement.changes).size })),
    links: [...linksIn(changes)],
    appeared: missingFrom(tables.before, tables.now),
    gone: missingFrom(tables.now, tables.before),
    added: newIds(before, now),
    removed: newIds(now, before),
    properties: diffProperties(before, now),
  };
}

function missingFrom(table: AnswerTable, other: AnswerTable): string[] {
  return Object.keys(other).filter((key) => !Object.hasOwn(table, key));
}

function newIds(before: Rules, now: Rules): Ids {
  const fresh = (old: Readonly<Record<string, unknown>>, current: Readonly<Record<string, unknown>>) => Object.keys(current).filter((id) => !Object.hasOwn(old, id));
  return {
    questions: fresh(before.questions, now.questions),
    answers: Object.entries(now.questions).flatMap(([question, { answers }]) => fresh(own(before.questions, question)?.answers ?? {}, answers).map((answer) => `${question}.${answer}`)),
    steps: fresh(before.steps, now.steps),
    outcomes: fresh(before.outcomes, now.outcomes),
  };
}

function diffProperties(before: Rules, now: Rules): PropertyChange[] {
  return Object.entries(now.outcomes).flatMap(([outcome, current]) => {
    const old = own(before.outcomes, outcome);
    if (!old) return [];
    return comparedProperties.flatMap((property): PropertyChange[] => {
      const [from, to] = [valuesOf(old[property]), valuesOf(current[property])];
      return from.join(' ') === to.join(' ') ? [] : [{ outcome, property, from, to }];
    });
  });
}

const valuesOf = (value: string | readonly string[] | undefined): string[] => (value === undefined ? [] : typeof value === 'string' ? [value] : [...value]);
