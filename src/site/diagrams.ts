import { replay } from '../engine/machine.ts';
import type { Outcome } from '../engine/rules.ts';
import type { Words } from '../engine/words.ts';
import { content, graph, machine } from './guide.ts';

/** A product of the diagram "which portal", with the portal and plan that the tree gives a provider for it. */
export interface PortalRow {
  product: string;
  portal: string;
  plan: string;
  outcome: string;
}

/** A cell of the diagram "who files". */
export interface FilerCell {
  answer: 'yes' | 'no' | 'unclear';
  outcome: string;
}

export interface FilerGrid {
  columns: string[];
  rows: { product: string; cells: FilerCell[] }[];
}

/** Product → portal and plan, worked out by the tree. */
export function portalRows(words: Words): PortalRow[] {
  return content.diagrams['which-portal'].map(({ name, answers }) => {
    const { outcome, id } = outcomeFor(answers);
    const [[question, answer] = ['', '']] = Object.entries(name);
    return {
      product: words.questions[question]?.answers[answer]?.label ?? answer,
      portal: words.portals[outcome.portals?.[0] ?? '']?.name ?? '',
      plan: words.plans[outcome.plans?.[0] ?? '']?.name ?? '',
      outcome: id,
    };
  });
}

/** Product × role → who files, worked out by the tree. */
export function filerGrid(words: Words): FilerGrid {
  const { answers, rows, columns } = content.diagrams['who-files'];
  return {
    columns: columns.map((role) => words.questions['role']?.answers[role]?.label ?? role),
    rows: rows.map((product) => ({
      product: words.questions['product']?.answers[product]?.label ?? product,
      cells: columns.map((role) => {
        const { outcome, id } = outcomeFor({ ...answers, product, role });
        const answer = outcome.kind === 'request' ? 'yes' : outcome.certainty === 'stated' ? 'no' : 'unclear';
        return { answer, outcome: id };
      }),
    })),
  };
}

/**
 * Breaks a label into lines of at most `width` characters, for text in an SVG.
 * @example wrap('Dynamics 365 or Power Platform', 16) // ['Dynamics 365 or', 'Power Platform']
 */
export function wrap(label: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of label.replace(/ \(.*\)$/, '').split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function outcomeFor(answers: Record<string, string>): { id: string; outcome: Outcome } {
  const { at } = replay(machine, graph, answers);
  const outcome = content.rules.outcomes[at];
  if (!outcome) throw new Error(`The answers of a diagram stop at "${at}"; the checks should have refused that.`);
  return { id: at, outcome };
}
