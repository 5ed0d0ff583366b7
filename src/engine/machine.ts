import { initialTransition, setup, transition } from 'xstate';
import type { Answers, Graph, Taken } from './graph.ts';
import { own } from './own.ts';

// Shipped to the browser: think twice before adding anything here.

/**
 * Builds the XState machine of a tree. A state is a step or an outcome (final), an event is
 * `<question>.<answer>`. No guards, `invoke` or `after`: where what follows depends on an earlier answer,
 * the tree has another step that asks the same question. So every state has one static page, and replaying
 * answers is a pure fold over `transition`. `Answer` narrows the events to those of one tree, as GuideIds.Answer does.
 */
export function buildMachine<Answer extends string = string>(graph: Graph) {
  const states: Record<string, { on?: Record<string, string>; type?: 'final' }> = {};
  for (const [id, step] of Object.entries(graph.steps)) {
    const on: Record<string, string> = {};
    for (const [answer, target] of Object.entries(step.answers)) {
      on[`${step.asks}.${answer}`] = target;
      if (!own(graph.steps, target)) states[target] ??= { type: 'final' };
    }
    states[id] = { on };
  }
  return setup({ types: { events: {} as { type: Answer } } }).createMachine({ id: 'guide', initial: graph.start, states });
}

export type Machine = ReturnType<typeof buildMachine>;

/** Where answers lead. */
export interface Replay {
  /** The step or outcome reached: the first step without an answer, or an outcome. */
  at: string;
  /** The answers used, in order. */
  taken: Taken[];
  /** Answers that were given but not used, because the route does not ask for them or no longer offers them. */
  unused: Answers;
}

/**
 * Follows answers from the start: at each step the answer to its question, if there is one and the step
 * offers it. Pure; the same for deep links, changed answers, examples and tests.
 * @example replay(machine, graph, { matter: 'partner-center' }).at // 'partner-center-need'
 */
export function replay(machine: Machine, graph: Graph, answers: Readonly<Answers>): Replay {
  let state = initialState(machine);
  const unused = { ...answers };
  const taken: Taken[] = [];
  for (;;) {
    const at = String(state.value);
    const step = own(graph.steps, at);
    const answer = step && own(unused, step.asks);
    if (!step || answer === undefined || !Object.hasOwn(step.answers, answer)) return { at, taken, unused };
    [state] = transition(machine, state, { type: `${step.asks}.${answer}` });
    taken.push({ step: at, question: step.asks, answer });
    delete unused[step.asks];
  }
}

/** The first state of a machine never changes, and working it out is half of a short replay. */
const initialStates = new WeakMap<Machine, ReturnType<typeof initialTransition<Machine>>[0]>();

function initialState(machine: Machine) {
  const known = initialStates.get(machine);
  if (known) return known;
  const [first] = initialTransition(machine);
  initialStates.set(machine, first);
  return first;
}
