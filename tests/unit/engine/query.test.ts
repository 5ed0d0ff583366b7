import { describe, expect, test } from 'vitest';
import { readQuery, toQuery } from '../../../src/engine/query.ts';
import { graph } from './small-tree.ts';

describe('reading a query', () => {
  test('finds the answers', () => {
    expect(readQuery(graph, '?role=advisor&product=azure')).toEqual({ answers: { role: 'advisor', product: 'azure' }, refused: [] });
  });

  test('ignores parameters that are no question', () => {
    expect(readQuery(graph, '?role=advisor&utm_source=mail').answers).toEqual({ role: 'advisor' });
    expect(readQuery(graph, '?role=advisor&utm_source=mail').refused).toEqual([]);
  });

  test('refuses a question that was given twice', () => {
    expect(readQuery(graph, '?role=advisor&role=member').refused).toEqual([{ question: 'role', why: 'repeated' }]);
    expect(readQuery(graph, '?role=advisor&role=member').answers).toEqual({});
  });

  test('refuses a question that was given twice with the same answer', () => {
    expect(readQuery(graph, '?role=advisor&role=advisor')).toEqual({ answers: {}, refused: [{ question: 'role', why: 'repeated' }] });
  });

  test('refuses an answer that does not exist and keeps the others', () => {
    expect(readQuery(graph, '?role=pilot&product=azure')).toEqual({ answers: { product: 'azure' }, refused: [{ question: 'role', why: 'no-such-answer' }] });
  });

  test.each(['?role', '?role='])('refuses the empty answer of %s', (search) => {
    expect(readQuery(graph, search)).toEqual({ answers: {}, refused: [{ question: 'role', why: 'no-such-answer' }] });
  });

  test('refuses the answer of another question', () => {
    expect(readQuery(graph, '?role=azure').refused).toEqual([{ question: 'role', why: 'no-such-answer' }]);
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('refuses the answer "%s", which every object has', (name) => {
    expect(readQuery(graph, `?role=${name}`)).toEqual({ answers: {}, refused: [{ question: 'role', why: 'no-such-answer' }] });
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('ignores the parameter "%s", which every object has', (name) => {
    expect(readQuery(graph, `?${name}=advisor`)).toEqual({ answers: {}, refused: [] });
  });

  test.each(['?r%6Fle=advis%6Fr', '?role=advisor&', 'role=advisor', '?&&role=advisor', '?utm=%E0%A4%A&role=advisor'])('understands %s', (search) => {
    expect(readQuery(graph, search)).toEqual({ answers: { role: 'advisor' }, refused: [] });
  });

  test.each(['?ROLE=advisor', '?role%20=advisor'])('takes ids literally: %s is no question', (search) => {
    expect(readQuery(graph, search)).toEqual({ answers: {}, refused: [] });
  });

  test.each(['?role=Advisor', '?role=advisor%20', '?role=advisor%00'])('takes ids literally: %s has no such answer', (search) => {
    expect(readQuery(graph, search).refused).toEqual([{ question: 'role', why: 'no-such-answer' }]);
  });

  test.each(['', '?'])('finds nothing in "%s"', (search) => {
    expect(readQuery(graph, search)).toEqual({ answers: {}, refused: [] });
  });

  test('tells of everything that it refuses', () => {
    expect(readQuery(graph, '?role=a&role=b&product=c').refused).toEqual([{ question: 'product', why: 'no-such-answer' }, { question: 'role', why: 'repeated' }]);
  });
});

describe('writing a query', () => {
  test('keeps the order of the answers', () => {
    expect(toQuery({ product: 'azure', role: 'advisor' })).toBe('?product=azure&role=advisor');
    expect(toQuery({ role: 'advisor', product: 'azure' })).toBe('?role=advisor&product=azure');
  });

  test('is empty without answers', () => {
    expect(toQuery({})).toBe('');
  });

  test('encodes what an address cannot hold', () => {
    expect(toQuery({ role: 'a&b=c #d' })).toBe('?role=a%26b%3Dc+%23d');
  });

  test('is read back as it was written', () => {
    const answers = { matter: 'customer-cloud', product: 'not-sure', site: 'azure-portal', role: 'direct-bill' };
    expect(readQuery(graph, toQuery(answers))).toEqual({ answers, refused: [] });
  });
});
