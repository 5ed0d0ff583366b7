import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { appendItem, removeAt, replaceAt } from '../../../src/reroute/edit.ts';

const text = `# Head
steps:
  role: # why
    answers: { a: one, b: two }   # odd   spacing
  other:
    reason: >-
      Two
      lines.
    title: "T"
`;

describe('an edit of a YAML text', () => {
  test('replaces one value and leaves every other byte', () => expect(replaceAt(text, ['steps', 'role', 'answers', 'a'], 'three')).toBe(text.replace('one', 'three')));
  test('replaces a text of several lines', () => expect(parse(replaceAt(text, ['steps', 'other', 'reason'], 'New: one.'))).toMatchObject({ steps: { other: { reason: 'New: one.', title: 'T' } } }));
  test('removes a key with all its lines', () => expect(removeAt(text, ['steps', 'other', 'reason'])).toBe(text.replace('    reason: >-\n      Two\n      lines.\n', '')));
  test('removes a key between braces', () => expect(parse(removeAt(text, ['steps', 'role', 'answers', 'a']))).toMatchObject({ steps: { role: { answers: { b: 'two' } } } }));
  test('keeps a text without the key as it is', () => expect(removeAt(text, ['steps', 'none', 'reason'])).toBe(text));
  test('refuses to replace what is not there', () => expect(() => replaceAt(text, ['steps', 'none'], 'x')).toThrow('There is nothing at "steps > none"'));
  test('begins a list that is empty, below its comments', () => expect(appendItem('# Head\n[]\n', { a: 'b: c' })).toBe('# Head\n- { a: "b: c" }\n'));
  test('adds to a list, also without a last line end', () => expect(appendItem('- { a: b }', { a: 'c' })).toBe('- { a: b }\n- { a: c }\n'));
  test('keeps the line ends of Windows', () => expect(replaceAt('a: b\r\nc: d\r\n', ['a'], 'x')).toBe('a: x\r\nc: d\r\n'));
});

test('whatever text is written, the same is read, also between braces', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (value) => {
    const said = value.replace(/[\n\r{}]/g, ' ');
    for (const path of [['steps', 'role', 'answers', 'b'], ['steps', 'other', 'title']]) expect(path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], parse(replaceAt(text, path, said)))).toBe(said);
  }), { seed: 7, numRuns: 50 });
});
