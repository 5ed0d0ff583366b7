import type { Step } from '../engine/tree.ts';
import { stepWords } from '../widget/words.ts';
import type { OpenSource } from './source.ts';
import { rulesVersion } from '../engine/version.ts';

/** What Mermaid draws without being told otherwise. https://mermaid.js.org/config/schema-docs/config.html */
export const mermaidLimits = { characters: 50_000, edges: 500 } as const;

/** The tree as a flowchart: a box for each step, a rounded one for each outcome, an edge for each answer. https://mermaid.js.org/syntax/flowchart.html */
export function rulesMermaid(source: OpenSource): string {
  const { tree, words, content } = source;
  const steps = [...tree.steps.values()];
  const reached = [...new Set(tree.ends.map((edge) => edge.target))];
  return [
    `%% Rules of the Partner Support Guide, version ${rulesVersion(content.rules)}, changed ${content.rules.version}.`,
    'flowchart LR',
    ...steps.map((step) => `  ${nodeId(step.id, source)}[${quoted(stepWords(words, step.id, step.question).title)}]`),
    ...reached.map((id) => `  ${nodeId(id, source)}([${quoted(words.outcomes[id]?.title ?? id)}])`),
    ...steps.flatMap((step) => edgesOf(step, source)),
    '',
  ].join('\n');
}

function edgesOf(step: Step, source: OpenSource): string[] {
  const { answers } = stepWords(source.words, step.id, step.question);
  return step.edges.map(({ answer, target }) => `  ${nodeId(step.id, source)} -->|${quoted(answers[answer]?.label ?? answer)}| ${nodeId(target, source)}`);
}

/** Never an id alone: Mermaid takes "end" at its beginning for a word of its own. */
function nodeId(id: string, { tree }: Pick<OpenSource, 'tree'>): string {
  return `${tree.steps.has(id) ? 'step' : 'outcome'}_${id.replaceAll('-', '_')}`;
}

/** Between quotes only these mean something. https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters */
const codes: Record<string, string> = { '"': '#quot;', '#': '#35;', '`': '#96;', '<': '#lt;', '>': '#gt;' };

function quoted(text: string): string {
  return `"${text.replace(/["#`<>]/g, (character) => codes[character] ?? '').replace(/\s+/g, ' ')}"`;
}
