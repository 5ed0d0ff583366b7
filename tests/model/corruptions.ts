import type { FindingCode } from '../../src/engine/finding.ts';
import type { Rules } from '../../src/engine/rules.ts';
import { pick } from '../fixtures/random-tree.ts';

/** Rules with one fault, and the places where it may be reported. */
export interface Corruption {
  rules: Rules;
  places: readonly (readonly string[])[];
}

interface Kind {
  code: FindingCode;
  /** Damages a copy of valid rules in one place; undefined where the tree is too small for it. */
  apply: (rules: Rules, random: () => number) => Corruption | undefined;
}

/** Everything that can go wrong with the structure of a tree by a single slip. */
export const corruptions = {
  'an answer that leads nowhere': {
    code: 'dead-end',
    apply: (rules, random) => redirect(rules, pick(random, answersOf(rules)), 'no-such-step'),
  },
  'an answer that leads to something every object has': {
    code: 'dead-end',
    apply: (rules, random) => redirect(rules, pick(random, answersOf(rules)), pick(random, ['constructor', 'toString'])),
  },
  'a second route to a step': {
    code: 'two-routes',
    apply: (rules, random) => {
      const from = pick(random, answersOf(rules).filter(({ target }) => rules.outcomes[target]));
      const passed = passedAt(rules, from.step);
      const targets = answersOf(rules).filter(({ target }) => rules.steps[target] && !passed.includes(target));
      if (targets.length === 0) return undefined;
      const second = pick(random, targets);
      return redirect(rules, from, second.target, [placeOf(second)]);
    },
  },
  'an answer that leads back': {
    code: 'cycle',
    apply: (rules, random) => {
      const from = pick(random, answersOf(rules).filter(({ target }) => rules.outcomes[target]));
      return redirect(rules, from, pick(random, passedAt(rules, from.step)));
    },
  },
  'a question that was asked before': {
    code: 'asked-twice',
    apply: (rules, random) => {
      const later = Object.keys(rules.steps).filter((id) => id !== rules.start);
      if (later.length === 0) return undefined;
      const id = pick(random, later);
      const before = passedAt(rules, id).filter((step) => step !== id);
      return withStep(rules, id, { asks: stepOf(rules, pick(random, before)).asks }, ['asks']);
    },
  },
  'a question that does not exist': {
    code: 'unknown-id',
    apply: (rules, random) => withStep(rules, pick(random, Object.keys(rules.steps)), { asks: 'no-such-question' }, ['asks']),
  },
  'an answer that its question does not have': {
    code: 'unknown-id',
    apply: (rules, random) => {
      const id = pick(random, Object.keys(rules.steps));
      return withStep(rules, id, { answers: { ...stepOf(rules, id).answers, 'no-such-answer': pick(random, Object.keys(rules.outcomes)) } }, ['answers', 'no-such-answer']);
    },
  },
  'a start that does not exist': {
    code: 'unknown-id',
    apply: (rules) => ({ rules: { ...rules, start: 'no-such-step' }, places: [['start']] }),
  },
  'a step whose answers all lead to the same place': {
    code: 'same-target',
    apply: (rules, random) => {
      const id = pick(random, Object.keys(rules.steps));
      const { answers } = stepOf(rules, id);
      const outcome = pick(random, Object.keys(rules.outcomes));
      return withStep(rules, id, { answers: Object.fromEntries(Object.keys(answers).map((answer) => [answer, outcome])) }, ['answers']);
    },
  },
  'an outcome that nothing leads to': {
    code: 'unreachable',
    apply: (rules, random) => {
      const outcome = rules.outcomes[pick(random, Object.keys(rules.outcomes))];
      return outcome && { rules: { ...rules, outcomes: { ...rules.outcomes, 'lost-outcome': outcome } }, places: [['outcomes', 'lost-outcome']] };
    },
  },
  'a step that nothing leads to': {
    code: 'unreachable',
    apply: (rules, random) => ({ rules: { ...rules, steps: { ...rules.steps, 'lost-step': stepOf(rules, pick(random, Object.keys(rules.steps))) } }, places: [['steps', 'lost-step']] }),
  },
  'a step with the name of an outcome': {
    code: 'id-clash',
    apply: (rules, random) => {
      const id = pick(random, Object.keys(rules.outcomes));
      return { rules: { ...rules, steps: { ...rules.steps, [id]: stepOf(rules, rules.start) } }, places: [['steps', id]] };
    },
  },
  'a step with the name of another page': {
    code: 'reserved-id',
    apply: (rules) => ({ rules: { ...rules, steps: { ...rules.steps, proof: stepOf(rules, rules.start) } }, places: [['steps', 'proof']] }),
  },
  'an answer that an earlier one rules out': {
    code: 'impossible-answer',
    apply: (rules, random) => {
      const later = answersOf(rules).filter(({ step, answer }) => step !== rules.start && answer !== 'not-sure');
      if (later.length === 0) return undefined;
      const at = pick(random, later);
      const { asks } = stepOf(rules, at.step);
      const before = answersOf(rules).find(({ target }) => target === at.step);
      if (!before) throw new Error(`Nothing leads to the step "${at.step}".`);
      const last = rules.questions[stepOf(rules, before.step).asks]?.answers[before.answer];
      if (!last) throw new Error(`The answer "${before.answer}" has no rule.`);
      const others = Object.keys(rules.questions[asks]?.answers ?? {}).filter((answer) => answer !== at.answer && answer !== 'not-sure');
      last.means = { ...last.means, [asks]: others };
      const ruledOut = answersOf(rules).filter(({ answer, step }) => answer === at.answer && stepOf(rules, step).asks === asks);
      // The same answer may be ruled out at several steps; only trees where it is one are a single fault.
      return ruledOut.length === 1 ? { rules, places: [placeOf(at)] } : undefined;
    },
  },
} as const satisfies Record<string, Kind>;

interface Answer {
  step: string;
  answer: string;
  target: string;
}

function answersOf(rules: Rules): Answer[] {
  return Object.entries(rules.steps).flatMap(([step, { answers }]) => Object.entries(answers).map(([answer, target]) => ({ step, answer, target })));
}

/** The steps on the way to a step, and itself. */
function passedAt(rules: Rules, step: string): string[] {
  const before = answersOf(rules).find(({ target }) => target === step);
  return before ? [...passedAt(rules, before.step), step] : [step];
}

function placeOf({ step, answer }: Answer): string[] {
  return ['steps', step, 'answers', answer];
}

function redirect(rules: Rules, from: Answer, target: string, otherPlaces: readonly string[][] = []): Corruption {
  return { ...withStep(rules, from.step, { answers: { ...stepOf(rules, from.step).answers, [from.answer]: target } }, []), places: [placeOf(from), ...otherPlaces] };
}

function withStep(rules: Rules, id: string, change: Partial<Rules['steps'][string]>, place: readonly string[]): Corruption {
  return { rules: { ...rules, steps: { ...rules.steps, [id]: { ...stepOf(rules, id), ...change } } }, places: [['steps', id, ...place]] };
}

function stepOf(rules: Rules, id: string): Rules['steps'][string] {
  const step = rules.steps[id];
  if (!step) throw new Error(`There is no step "${id}".`);
  return step;
}
