import { describe, expect, test } from 'vitest';
import { keysAlong, queryFrom, routeAlong } from '../../../src/map/route.ts';
import { graph } from '../engine/small-tree.ts';

const place = { base: '/base/', locale: 'en' };
const before = (path: string) => queryFrom(place, graph, new URL(path, 'https://guide.example/base/en/'));

describe('following answers', () => {
  test('leads to an outcome', () => {
    expect(routeAlong(graph, { matter: 'customer-cloud', product: 'azure', role: 'advisor' }).at).toBe('azure-ask-provider');
  });

  test('does not depend on the order of the answers', () => {
    expect(routeAlong(graph, { role: 'advisor', product: 'azure', matter: 'customer-cloud' }).at).toBe('azure-ask-provider');
  });

  test('stops at the first question without an answer', () => {
    expect(routeAlong(graph, { matter: 'customer-cloud', role: 'advisor' })).toEqual({ at: 'customer-product', taken: [{ step: 'matter', question: 'matter', answer: 'customer-cloud' }] });
  });

  test.each(['no-such-answer', 'constructor', ''])('stops where the answer "%s" is not offered', (answer) => {
    expect(routeAlong(graph, { matter: 'customer-cloud', product: answer }).at).toBe('customer-product');
  });

  test('passes over answers that are not asked for', () => {
    expect(routeAlong(graph, { matter: 'obstacle', role: 'advisor' })).toMatchObject({ at: 'get-access', taken: [{ answer: 'obstacle' }] });
  });
});

describe('what a route passes on the map', () => {
  test('is every step and answer, and the outcome in its place', () => {
    expect(keysAlong(graph, routeAlong(graph, { matter: 'partner-center', 'partner-center-need': 'workspace' }))).toEqual(['matter', 'matter.partner-center', 'partner-center-need', 'partner-center-need.workspace', 'partner-center-need/partner-center-help']);
  });

  test('ends with the step that waits for an answer', () => {
    expect(keysAlong(graph, routeAlong(graph, { matter: 'partner-center' }))).toEqual(['matter', 'matter.partner-center', 'partner-center-need']);
  });
});

describe('the page before', () => {
  test('says the answers in its query if it was an outcome', () => {
    expect(before('find-support/azure-request/?matter=customer-cloud&product=azure')).toBe('?matter=customer-cloud&product=azure');
  });

  test('says the answers by its address if it was a step', () => {
    expect(before('find-support/azure-role/?role=advisor')).toBe('?matter=customer-cloud&product=azure');
  });

  test('says nothing if it was the first step', () => {
    expect(before('find-support/')).toBe('');
  });

  test.each(['find-support/map/?matter=obstacle', 'find-support/compare/', 'customers/azure/?matter=obstacle', '/elsewhere/find-support/azure-role/'])('says nothing if it was %s', (path) => {
    expect(before(path)).toBe('');
  });
});
