import { keyOf, keyOfRoute, tableOf } from './answer-table.ts';
import { linksOf } from './answers-diff.ts';
import { condense, type Statement } from './condense.ts';
import type { Content } from './content.ts';
import { files, registryFile } from './files.ts';
import type { Finding, Place } from './finding.ts';
import { afterHistory, digestOf, unrecorded } from './record.ts';
import type { Rules } from './rules.ts';
import { sayStatement, type ChangeWords } from './say-change.ts';
import type { Tree } from './tree.ts';

/**
 * No answer leads elsewhere than was recorded: a finding for every statement that tells how the rules differ.
 * Where the rules cannot be followed to every end, other checks say so, and this one waits.
 */
export function checkRecorded({ rules, answers, history }: Pick<Content, 'rules' | 'answers' | 'history'>, tree: Tree, words: ChangeWords = { questions: {}, outcomes: {} }): Finding[] {
  if (!isWhole(rules, tree)) return [];
  const before = afterHistory(answers.routes, history);
  const now = tableOf(tree);
  const statements = condense(unrecorded(tree, answers, history), before, now);
  if (statements.length > 0)
    return statements.map((statement) => ({
      code: 'answers-unrecorded',
      message: `${sayStatement(statement, words)}. ${countLinks(linksOf(statement.changes, before, now).size)}, and no history says why.`,
      fix: 'Run: npm run rules:record -- --reason "…" (in one or two English sentences, for readers).',
      place: placeOf(statement, tree),
    }));
  if (digestOf(now) === answers.digest) return [];
  return [{ code: 'answers-unrecorded', message: 'The routes are others than the recorded ones, although no answer leads elsewhere.', fix: 'Run: npm run rules:record.', place: { file: registryFile('answers'), path: ['routes'] } }];
}

/** Whether every answer of the rules is part of the tree. */
function isWhole({ steps }: Rules, tree: Tree): boolean {
  const edges = [...tree.steps.values()].reduce((sum, step) => sum + step.edges.length, 0);
  return tree.steps.size === Object.keys(steps).length && edges === Object.values(steps).reduce((sum, step) => sum + Object.keys(step.answers).length, 0);
}

const countLinks = (count: number) => (count === 0 ? 'No shared link is affected' : count === 1 ? '1 shared link is affected' : `${count} shared links are affected`);

/** The answer in the rules by which one of the routes ends, or else a recorded route. */
function placeOf({ changes }: Statement, tree: Tree): Place {
  const keys = changes.map((change) => keyOf(change.answers));
  const edge = tree.ends.find((end) => keys.includes(keyOfRoute(tree, end)));
  return edge ? { file: files.rules, path: ['steps', edge.step, 'answers', edge.answer] } : { file: registryFile('answers'), path: ['routes', ...keys.slice(0, 1)] };
}
