import { expect, test } from 'vitest';
import { growTree } from '../../../src/engine/tree.ts';
import { answerKey, endKey, mapOf, nodesOf } from '../../../src/map/model.ts';
import { twoQuestionTree } from '../../fixtures/two-question-tree.ts';

const { tree } = growTree(twoQuestionTree());
const map = mapOf(tree);

test('a map begins at the start and holds every step', () => {
  expect(nodesOf(map).filter(({ kind }) => kind === 'step').map(({ id }) => id)).toEqual(['product', 'azure-role']);
});

test('answers of a step that lead to the same place share a branch', () => {
  const role = mapOf(tree, 'azure-role');
  expect(role.branches.map(({ answers, to }) => [answers.map(({ answer }) => answer), to.id])).toEqual([[['provider'], 'file-azure'], [['reseller', 'not-sure'], 'ask-provider']]);
});

test('an outcome stands wherever a step leads to it, each time with a key of its own', () => {
  const twice = growTree(twoQuestionTree({ steps: { product: { asks: 'product', answers: { azure: 'azure-role', office: 'ask-provider' } } }, without: ['check-health'] })).tree;
  expect(nodesOf(mapOf(twice)).filter(({ id }) => id === 'ask-provider').map(({ key }) => key)).toEqual(['azure-role/ask-provider', 'product/ask-provider']);
});

test('an answer and an outcome with the same id have different keys', () => {
  expect(answerKey('topic', 'national-cloud')).not.toBe(endKey('topic', 'national-cloud'));
});

test('a map of an unknown step is refused', () => {
  expect(() => mapOf(tree, 'no-such-step')).toThrow('"no-such-step"');
});
