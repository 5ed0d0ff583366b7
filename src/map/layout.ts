/** A node to be placed: its size, the room before it for the labels of its edge, and its children in order. */
export interface Sized<T> {
  width: number;
  /** Of the node or of the labels before it, whichever is more. */
  height: number;
  before: number;
  children: readonly T[];
}

/** A node in its place. Its column begins at `x`, labels at `x - before`; `y` is its middle. */
export interface Placed<T> {
  node: T;
  parent: Placed<T> | undefined;
  depth: number;
  x: number;
  y: number;
  /** Of its column: the widest node decides. */
  width: number;
  /** Of its column: the widest labels decide. */
  before: number;
}

export interface Space {
  /** Between nodes in a column. */
  gap: number;
  /** The same where one of two neighbors has children. */
  familyGap: number;
}

/** What a subtree takes at each depth, measured from the middle of its root. */
type Contour = { top: number; bottom: number; family: boolean }[];

interface Shaped<T> {
  node: T;
  contour: Contour;
  children: { shape: Shaped<T>; shift: number }[];
}

/**
 * Lays out a tree from left to right, parents first: a column per depth, children in order from top to bottom, no two
 * nodes over each other. Works on contours, as Reingold and Tilford do (Tidier Drawings of Trees, IEEE TSE 7/2, 1981;
 * https://doi.org/10.1109/TSE.1981.234519): a subtree moves up beside its elder sibling as far as their outlines allow,
 * so nodes may be of any height, and equal subtrees look equal. Unlike theirs, a parent stands level with its first child
 * and not in the middle of all: a tree taller than the window is read from its upper left corner.
 * Linear in nodes times depth.
 */
export function layOut<T extends Sized<T>>(root: T, space: Space): Placed<T>[] {
  const shape = shapeOf(root, space);
  const columns = columnsOf(root);
  const placed: Placed<T>[] = [];
  const place = ({ node, children }: Shaped<T>, parent: Placed<T> | undefined, depth: number, y: number): void => {
    const here: Placed<T> = { node, parent, depth, y, ...(columns[depth] ?? { x: 0, width: 0, before: 0 }) };
    placed.push(here);
    for (const { shape: child, shift } of children) place(child, here, depth + 1, y + shift);
  };
  place(shape, undefined, 0, -Math.min(...shape.contour.map(({ top }) => top)));
  return placed;
}

function shapeOf<T extends Sized<T>>(node: T, space: Space): Shaped<T> {
  const below: Contour = [];
  const children = node.children.map((child, index) => {
    const shape = shapeOf(child, space);
    const shift = index === 0 ? 0 : clearance(below, shape.contour, space);
    for (const [depth, { top, bottom, family }] of shape.contour.entries())
      below[depth] = { top: Math.min(below[depth]?.top ?? Infinity, top + shift), bottom: bottom + shift, family };
    return { shape, shift };
  });
  return { node, children, contour: [{ top: -node.height / 2, bottom: node.height / 2, family: children.length > 0 }, ...below] };
}

/** How far a subtree has to move down to stand clear of those above it. */
function clearance(above: Contour, below: Contour, { gap, familyGap }: Space): number {
  return Math.max(...below.flatMap(({ top, family }, depth) => {
    const upper = above[depth];
    return upper ? [upper.bottom - top + (family || upper.family ? familyGap : gap)] : [];
  }));
}

function columnsOf<T extends Sized<T>>(root: T): { x: number; width: number; before: number }[] {
  const columns: { x: number; width: number; before: number }[] = [];
  for (let level: readonly T[] = [root]; level.length > 0; level = level.flatMap(({ children }) => children)) {
    const left = columns.at(-1);
    const before = Math.max(...level.map((node) => node.before));
    columns.push({ x: (left ? left.x + left.width : 0) + before, width: Math.max(...level.map(({ width }) => width)), before });
  }
  return columns;
}
