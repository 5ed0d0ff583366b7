import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut, type Placed, type Sized } from '../../../src/map/layout.ts';
import { sample } from '../../model/guide.ts';

interface Node extends Sized<Node> {
  name: string;
}

const space = { gap: 4, familyGap: 10 };

/** A node of a test tree; its name says its size. */
function node(name: string, [width, height, before]: [number, number, number], ...children: Node[]): Node {
  return { name, width, height, before, children };
}

/** Random trees with nodes of any size, up to so many levels deep. */
function treesOf(levels: number): fc.Arbitrary<Node> {
  return fc.record({
    name: fc.constant(''),
    width: fc.integer({ min: 1, max: 300 }),
    height: fc.integer({ min: 1, max: 200 }),
    before: fc.integer({ min: 0, max: 80 }),
    children: levels > 1 ? fc.array(treesOf(levels - 1), { maxLength: 4 }) : fc.constant([]),
  });
}
const trees = treesOf(5);

const top = ({ y, node: { height } }: Placed<Node>) => y - height / 2;
const bottom = ({ y, node: { height } }: Placed<Node>) => y + height / 2;
const byDepth = (placed: readonly Placed<Node>[]) => [...Map.groupBy(placed, ({ depth }) => depth).values()];

/** A property of every layout. */
function always(holds: (placed: Placed<Node>[]) => boolean) {
  fc.assert(fc.property(trees, (tree) => holds(layOut(tree, space))), sample(300));
}

describe('in any tree', () => {
  test('no two nodes of a column come closer than the gap', () => {
    always((placed) => byDepth(placed).every((column) => column.every((lower, index) => {
      const upper = column[index - 1];
      return !upper || top(lower) - bottom(upper) >= space.gap - 1e-6;
    })));
  });

  test('columns do not overlap: labels begin right of the column before', () => {
    always((placed) => {
      const columns = byDepth(placed).map(([first]) => first);
      return columns.every((column, depth) => {
        const left = columns[depth - 1];
        return !column || !left || column.x - column.before >= left.x + left.width;
      });
    });
  });

  test('a node and the labels before it fit into its column', () => {
    always((placed) => placed.every(({ node: { width, before }, ...column }) => width <= column.width && before <= column.before));
  });

  test('children stand one column right of their parent, in their order from top to bottom', () => {
    always((placed) => placed.every((parent) => {
      const children = placed.filter((one) => one.parent === parent);
      return children.every(({ depth, y, node: child }, index) => depth === parent.depth + 1 && child === parent.node.children[index] && (index === 0 || y > (children[index - 1]?.y ?? Infinity)));
    }));
  });

  test('every node is placed once, and nothing stands above the upper edge', () => {
    const count = (tree: Node): number => 1 + tree.children.reduce((sum, child) => sum + count(child), 0);
    fc.assert(fc.property(trees, (tree) => {
      const placed = layOut(tree, space);
      return placed.length === count(tree) && Math.abs(Math.min(...placed.map(top))) < 1e-6;
    }), sample(300));
  });

  test('a parent stands level with its first child', () => {
    always((placed) => placed.every((one) => {
      const first = placed.find(({ parent }) => parent === one);
      return !first || first.y === one.y;
    }));
  });
});

test('a subtree moves up beside its elder sibling where their outlines leave room', () => {
  const deep = node('deep', [10, 10, 0], node('a', [10, 100, 0]));
  const placed = layOut(node('root', [10, 10, 0], deep, node('shallow', [10, 10, 0])), space);
  const [, first, , second] = placed;
  expect(placed.map(({ node: { name } }) => name)).toEqual(['root', 'deep', 'a', 'shallow']);
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(10 + space.familyGap);
});

test('equal subtrees look equal', () => {
  const twin = () => node('twin', [10, 10, 5], node('x', [10, 30, 5]), node('y', [10, 10, 5], node('z', [10, 50, 5])));
  const placed = layOut(node('root', [10, 10, 0], twin(), node('other', [10, 90, 5]), twin()), space);
  const shapes = placed.filter(({ node: { name } }) => name === 'twin').map((root) => ['x', 'y'].map((name) => (placed.find((one) => one.parent === root && one.node.name === name)?.y ?? NaN) - root.y));
  expect(shapes[0]).toEqual(shapes[1]);
});

test('a single node stands in the corner', () => {
  expect(layOut(node('alone', [10, 8, 0]), space)).toMatchObject([{ x: 0, y: 4, depth: 0, parent: undefined }]);
});
