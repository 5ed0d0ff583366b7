import type { Edge } from '../engine/tree.ts';
import { layOut, type Placed } from './layout.ts';
import { textWidth, wrapText } from './measure.ts';
import { answerKey, type MapBranch, type MapNode, type MapStep } from './model.ts';

/** The words that the picture shows. */
export interface MapWords {
  question(step: MapStep): string;
  answer(edge: Edge): string;
  outcome(id: string): string;
}

/** The picture as shapes with places, in CSS pixels. */
export interface Drawing {
  width: number;
  height: number;
  boxes: Box[];
  labels: Label[];
  stems: Stem[];
}

/** The upright line on which the answers of a step stand. */
export interface Stem {
  step: MapStep;
  x: number;
  top: number;
  bottom: number;
}

/** A step or an outcome. */
export interface Box {
  node: MapNode;
  x: number;
  y: number;
  width: number;
  height: number;
  text: Lines;
}

/** An answer, with the line that leads from its step to its target. */
export interface Label {
  key: string;
  edge: Edge;
  text: Lines;
  path: string;
}

/** Lines of text: `x` is their left edge, `y` the base line of the first. */
export interface Lines {
  x: number;
  y: number;
  lines: readonly string[];
}

/** Sizes of the picture. Text is set by src/theme/map.css in the same size. */
export const sizes = { font: 12, line: 15, margin: 8, step: 146, outcome: 250, padding: 8, rise: 6, sign: 22, label: 174, bus: 12, tick: 11, bracket: 10, arrow: 13, betweenAnswers: 4 } as const;

interface Part {
  node: MapNode;
  lines: string[];
  boxHeight: number;
  labels: { edge: Edge; lines: string[]; width: number }[];
  width: number;
  height: number;
  before: number;
  children: Part[];
}

/** Draws a map: sizes from the words, places from the layout. */
export function draw(map: MapStep, words: MapWords): Drawing {
  const placed = layOut(partOf({ answers: [], to: map }, 0, { words, widths: widthsOf(map) }), { gap: 8, familyGap: 16 });
  const boxes = placed.map(boxOf);
  return {
    width: Math.ceil(Math.max(...boxes.map((box) => box.x + box.width)) + sizes.margin),
    height: Math.ceil(Math.max(...placed.map(({ y, node }) => y + node.height / 2)) + 2 * sizes.margin),
    boxes,
    labels: placed.flatMap(labelsOf),
    stems: stemsOf(placed),
  };
}

/** How wide the boxes of each column are: outcomes say more than questions. */
function widthsOf(map: MapStep): number[] {
  const widths: number[] = [];
  for (let level: MapNode[] = [map]; level.length > 0; level = level.flatMap((node) => (node.kind === 'step' ? node.branches.map(({ to }) => to) : [])))
    widths.push(Math.max(...level.map(({ kind }) => sizes[kind])));
  return widths;
}

/** What every part is made with. */
interface Kit {
  words: MapWords;
  widths: readonly number[];
}

/** The height that lines of text take. */
export function heightOf(lines: readonly string[]): number {
  return lines.length * sizes.line;
}

function partOf({ answers, to }: MapBranch, depth: number, kit: Kit): Part {
  const { words } = kit;
  const { font, padding, rise, sign, label, betweenAnswers, bus, tick, bracket, arrow } = sizes;
  const width = kit.widths[depth] ?? sizes[to.kind];
  const lines = wrapText(to.kind === 'step' ? words.question(to) : words.outcome(to.id), width - 2 * padding - (to.kind === 'step' ? 0 : sign), font);
  const labels = answers.map((edge) => {
    const wrapped = wrapText(words.answer(edge), label, font);
    return { edge, lines: wrapped, width: Math.max(...wrapped.map((line) => textWidth(line, font))) };
  });
  const boxHeight = heightOf(lines) + 2 * rise;
  const labelHeight = labels.reduce((sum, { lines: wrapped }) => sum + heightOf(wrapped), 0) + Math.max(0, labels.length - 1) * betweenAnswers;
  return {
    node: to, lines, labels, boxHeight, width,
    height: Math.max(boxHeight, labelHeight),
    before: labels.length === 0 ? 0 : Math.ceil(Math.max(...labels.map(({ width }) => width))) + bus + tick + bracket + arrow,
    children: to.kind === 'step' ? to.branches.map((branch) => partOf(branch, depth + 1, kit)) : [],
  };
}

function boxOf({ node: { node, lines, boxHeight }, x, y, width }: Placed<Part>): Box {
  const { margin, padding, sign } = sizes;
  const top = y + margin - boxHeight / 2;
  return { node, x: x + margin, y: top, width, height: boxHeight, text: textAt(x + margin + padding + (node.kind === 'step' ? 0 : sign), y + margin, lines) };
}

/** Lines of text around a middle; the base line lies about a third of the font size below the middle of a line. */
function textAt(x: number, middle: number, lines: readonly string[]): Lines {
  return { x, y: middle - heightOf(lines) / 2 + sizes.line / 2 + sizes.font * 0.35, lines };
}

/** Answers stand below each other before their target, each with a line from the step and one to the target. */
function labelsOf({ node: { labels }, parent, x, y, before }: Placed<Part>): Label[] {
  if (!parent) return [];
  const { margin, bus, tick, arrow, betweenAnswers } = sizes;
  const heights = labels.map(({ lines }) => heightOf(lines));
  let top = y + margin - (heights.reduce((sum, height) => sum + height, 0) + (labels.length - 1) * betweenAnswers) / 2;
  const column = x + margin - before;
  return labels.map(({ edge, lines, width }, index) => {
    const middle = top + (heights[index] ?? 0) / 2;
    top += (heights[index] ?? 0) + betweenAnswers;
    const left = column + bus + tick;
    return {
      key: answerKey(edge.step, edge.answer),
      edge,
      text: textAt(left, middle, lines),
      path: `${elbow(column, parent.y + margin, column + bus, middle, left - 4)}${elbow(left + width + 4, middle, x + margin - arrow, y + margin, x + margin - 2)}m-5-4 5 4-5 4`,
    };
  });
}

function stemsOf(placed: readonly Placed<Part>[]): Stem[] {
  const byParent = Map.groupBy(placed, ({ parent }) => parent);
  return [...byParent].flatMap(([parent, children]): Stem[] => {
    const last = children.at(-1);
    if (!last || parent?.node.node.kind !== 'step') return [];
    return [{ step: parent.node.node, x: last.x + sizes.margin - last.before + sizes.bus, top: parent.y + sizes.margin, bottom: last.y + sizes.margin }];
  });
}

/** A line to the right that changes its height at `turn`, with rounded corners. */
function elbow(x: number, y: number, turn: number, toY: number, toX: number): string {
  const height = round(toY) - round(y);
  const radius = Math.min(6, Math.abs(height) / 2);
  const sign = Math.sign(height);
  const start = `M${round(x)} ${round(y)}`;
  if (height === 0) return `${start}H${round(toX)}`;
  return `${start}H${round(turn - radius)}q${radius} 0 ${radius} ${sign * radius}V${round(toY - sign * radius)}q0 ${sign * radius} ${radius} ${sign * radius}H${round(toX)}`;
}

/** To half a pixel, which is enough for lines and short in the page. */
export function round(value: number): number {
  return Math.round(value * 2) / 2;
}
