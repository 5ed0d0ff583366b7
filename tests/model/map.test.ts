import { describe, expect, test } from 'vitest';
import { buildMachine, replay } from '../../src/engine/machine.ts';
import { asAnswers } from '../../src/engine/graph.ts';
import { routeOf } from '../../src/engine/tree.ts';
import { localeIds } from '../../src/locales.ts';
import { draw, heightOf, sizes, type Drawing, type MapWords } from '../../src/map/draw.ts';
import { textWidth } from '../../src/map/measure.ts';
import { mapOf, nodesOf } from '../../src/map/model.ts';
import { routeAlong } from '../../src/map/route.ts';
import { stepWords } from '../../src/widget/words.ts';
import { content, proof } from './guide.ts';

const { tree, graph } = proof;
const map = mapOf(tree);
const nodes = nodesOf(map);

function wordsIn(locale: string): MapWords {
  const words = content.words[locale];
  if (!words) throw new Error(`There are no words in "${locale}".`);
  return {
    question: ({ id, question }) => stepWords(words, id, question).title,
    answer: ({ step, question, answer }) => stepWords(words, step, question).answers[answer]?.label ?? '',
    outcome: (id) => words.outcomes[id]?.title ?? '',
  };
}

/** What has an extent in a drawing: boxes, and texts of answers. */
function areasOf({ boxes, labels }: Drawing) {
  const texts = labels.map(({ key, text: { x, y, lines } }) => ({ key, left: x, right: x + widthOf(lines), top: y - sizes.font, bottom: y - sizes.font + heightOf(lines) }));
  return [...boxes.map(({ node: { key }, x, y, width, height }) => ({ key, left: x, right: x + width, top: y, bottom: y + height })), ...texts];
}

const widthOf = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidth(line, sizes.font)));

describe('the map of the real tree', () => {
  test('holds every step once', () => {
    expect(nodes.filter(({ kind }) => kind === 'step').map(({ id }) => id).sort()).toEqual([...tree.steps.keys()].sort());
  });

  test('holds every outcome', () => {
    expect([...new Set(nodes.filter(({ kind }) => kind === 'outcome').map(({ id }) => id))].sort()).toEqual([...tree.outcomes.keys()].sort());
  });

  test('holds every answer of every step once', () => {
    const edges = nodes.flatMap((node) => (node.kind === 'step' ? node.branches.flatMap(({ answers }) => answers) : []));
    expect(edges.length).toBe([...tree.steps.values()].reduce((sum, step) => sum + step.edges.length, 0));
    expect(new Set(edges).size).toBe(edges.length);
  });

  test('names every place once', () => {
    expect(new Set(nodes.map(({ key }) => key)).size).toBe(nodes.length);
  });

  test('leads every route where the machine leads it', () => {
    const machine = buildMachine(graph);
    const wrong = tree.ends.map((edge) => asAnswers(routeOf(tree, edge))).filter((answers) => routeAlong(graph, answers).at !== replay(machine, graph, answers).at);
    expect(wrong).toEqual([]);
  });
});

describe.each(localeIds)('the picture in %s', (locale) => {
  const drawing = draw(map, wordsIn(locale));

  test('has every text inside its box', () => {
    const outside = drawing.boxes.filter(({ x, y, width, height, text }) => text.x < x || text.x + widthOf(text.lines) > x + width || text.y - sizes.font < y || text.y - sizes.font + heightOf(text.lines) > y + height);
    expect(outside.map(({ node: { key } }) => key)).toEqual([]);
  });

  test('has nothing over anything else', () => {
    const areas = areasOf(drawing);
    const over = areas.flatMap((one, index) => areas.slice(index + 1).filter((two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom).map((two) => `${one.key} and ${two.key}`));
    expect(over).toEqual([]);
  });

  test('has nothing outside its edges', () => {
    const outside = areasOf(drawing).filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > drawing.width || bottom > drawing.height);
    expect(outside.map(({ key }) => key)).toEqual([]);
  });

  test('has every word of its texts', () => {
    const words = wordsIn(locale);
    const lost = drawing.boxes.filter(({ node, text }) => text.lines.join('').replace(/\s/g, '') !== (node.kind === 'step' ? words.question(node) : words.outcome(node.id)).replace(/\s/g, ''));
    expect(lost.map(({ node: { key } }) => key)).toEqual([]);
  });
});
