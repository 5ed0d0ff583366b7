import { expect, test } from 'vitest';
import { nearestTerms } from '../../../src/search/nearest-terms.ts';

const terms = ['GDAP', 'support contract', 'severity', 'Access ID'];

test('a term with other letters in it comes first', () => expect(nearestTerms('suport kontract', terms)[0]).toBe('support contract'));
test('what resembles nothing brings no terms', () => expect(nearestTerms('xyzzy', terms)).toEqual([]));
test('nothing typed brings no terms', () => expect(nearestTerms('', terms)).toEqual([]));
