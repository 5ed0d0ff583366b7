import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Finding } from '../../../src/engine/finding.ts';
import { locate, parseYaml, type LocatedFiles } from '../../../src/load/yaml.ts';
import { jargon } from '../../fixtures/plain-words.ts';

const file = 'content/registry/things.yaml';
const schema = z.strictObject({
  title: z.string().min(3),
  kind: z.enum(['request', 'self-help']).optional(),
  facts: z.array(z.string()).min(1).optional(),
  things: z.record(z.string().regex(/^[a-z-]+$/, 'An id is lower-case.'), z.strictObject({ address: z.string() })).optional(),
});

function read(text: string) {
  const located: LocatedFiles = new Map();
  const findings: Finding[] = [];
  const data = parseYaml(text, file, schema, located, findings);
  return { data, findings: locate(findings, located) };
}

/** The one finding in a text. Refuses none and several. */
function only(text: string): Finding {
  const [finding, ...more] = read(text).findings;
  if (!finding || more.length > 0) throw new Error(`One finding was expected, not ${finding ? more.length + 1 : 0}.`);
  return finding;
}

describe('a text that is no YAML', () => {
  const fix = 'Compare the line with its neighbors: indentation, quotes around texts with ": " or "#", one entry per key.';

  test.each([
    ['a colon inside an unquoted text', 'title: Filing: how to\n', 1, 8],
    ['a tab as indentation', 'title: Filing\n\tkind: request\n', 2, 1],
    ['a text that begins with a reserved character', 'title: @filing\n', 1, 8],
  ])('%s is found at its place, with what to look for', (_what, text, line, column) => {
    expect(read(text).findings[0]).toMatchObject({ code: 'yaml-syntax', fix, place: { file, line, column } });
  });

  test('a quotation that is not closed is found where the text ends, for there the parser notices it', () => {
    expect(only('kind: request\ntitle: "Filing\n')).toMatchObject({ code: 'yaml-syntax', message: expect.stringContaining('closing "quote'), place: { file, line: 3 } });
  });

  test('a key that stands twice is found where it stands again', () => {
    expect(only('title: Filing\nkind: request\ntitle: Again\n')).toMatchObject({ code: 'yaml-syntax', message: 'Map keys must be unique.', fix, place: { file, line: 3, column: 1 } });
  });

  test('a text that begins with an asterisk is a finding, not a crash', () => {
    expect(only('kind: request\ntitle: *important*\n')).toMatchObject({ code: 'yaml-syntax', place: { file, line: 2 } });
  });

  test('gives no data', () => {
    expect(read('title: Filing: how to\n').data).toBeUndefined();
  });
});

describe('a key', () => {
  test('that is misspelt is told the nearest one, at its place', () => {
    expect(only('title: Filing\nkinds: request\n')).toEqual({
      code: 'unknown-key',
      message: '"kinds" is not a known key.',
      fix: 'Did you mean "kind"?',
      place: { file, path: ['kinds'], line: 2, column: 1 },
    });
  });

  test('with two letters in the wrong order is told the nearest one', () => {
    const [found] = read('title: Filing\nknid: request\n').findings;
    expect(found?.fix).toBe('Did you mean "kind"?');
  });

  test('that is misspelt inside a list of ids names its path', () => {
    expect(read('title: Filing\nthings:\n  portal:\n    adress: here\n').findings).toContainEqual({
      code: 'unknown-key',
      message: '"adress" in "things > portal" is not a known key.',
      fix: 'Did you mean "address"?',
      place: { file, path: ['things', 'portal', 'adress'], line: 4, column: 5 },
    });
  });

  test('that resembles none is told which there are', () => {
    expect(only('title: Filing\nsomething: else\n').fix).toBe('Known: title, kind, facts, things.');
  });

  test('that is missing is found at the entry that lacks it', () => {
    expect(only('title: Filing\nthings:\n  portal: {}\n')).toMatchObject({ code: 'wrong-value', message: expect.stringContaining('things > portal'), place: { file, line: 3, column: 3 } });
  });

  test('that is not an id is told how ids look', () => {
    expect(only('title: Filing\nthings:\n  Portal: { address: here }\n')).toMatchObject({
      code: 'wrong-value',
      message: 'The value in "things > Portal" is not right: An id is lower-case.',
      place: { file, line: 3, column: 3 },
    });
  });
});

describe('a value', () => {
  test('of the wrong type is told the right one', () => {
    expect(only('title: Filing\nfacts: F-AZ-01\n')).toMatchObject({ code: 'wrong-value', message: expect.stringContaining('"facts"'), fix: expect.stringMatching(/an? (array|list)/), place: { file, line: 2, column: 1 } });
  });

  test('of the wrong type inside a list is found at its own place', () => {
    expect(only('title: Filing\nfacts:\n  - F-AZ-01\n  - 7\n')).toMatchObject({ code: 'wrong-value', message: expect.stringContaining('facts > 1'), place: { file, line: 4, column: 5 } });
  });

  test('that is none of those allowed is told which are', () => {
    expect(only('title: Filing\nkind: reqest\n')).toMatchObject({ code: 'wrong-value', message: expect.stringContaining('"kind"'), fix: 'Use one of: request, self-help.', place: { file, line: 2, column: 1 } });
  });
});

describe('a finding speaks plainly', () => {
  test.each([
    ['a missing key', 'kind: request\n'],
    ['a key without a value', 'title:\n'],
    ['a text that is too short', 'title: ab\n'],
    ['an empty list', 'title: Filing\nfacts: []\n'],
    ['a text instead of a list', 'title: Filing\nfacts: F-AZ-01\n'],
    ['a list instead of entries', '- title\n'],
    ['an empty file', ''],
    ['two documents in one file', 'title: Filing\n---\ntitle: More\n'],
  ])('about %s', (_what, text) => {
    const { message, fix } = only(text);
    expect(`${message} ${fix}`).not.toMatch(jargon);
    expect(`${message} ${fix}`).not.toContain('an mapping');
  });
});

test('several mistakes are all reported at once', () => {
  const { data, findings } = read('kind: reqest\nfacts: [1, F-AZ-01, 2]\ntitles: Filing\n');
  expect(data).toBeUndefined();
  expect(findings.map(({ code, place }) => [code, place.path?.join('.')]).sort()).toEqual([
    ['unknown-key', 'titles'],
    ['wrong-value', 'facts.0'],
    ['wrong-value', 'facts.2'],
    ['wrong-value', 'kind'],
    ['wrong-value', 'title'],
  ]);
});

test('several syntax errors are all reported at once', () => {
  expect(read('title: a: b\nkind: @x\nfacts: %y\n').findings.map(({ place }) => place.line)).toEqual([1, 2, 3]);
});

test('a sound text gives its data and no finding', () => {
  expect(read('title: Filing\nkind: request\nfacts: [F-AZ-01]\n')).toEqual({ data: { title: 'Filing', kind: 'request', facts: ['F-AZ-01'] }, findings: [] });
});

describe('places', () => {
  test('a path that is gone is found at its nearest parent that is there', () => {
    const located: LocatedFiles = new Map();
    parseYaml('title: Filing\nthings:\n  portal:\n    address: here\n', file, schema, located, []);
    const [found] = locate([{ code: 'unknown-id', message: '', fix: '', place: { file, path: ['things', 'portal', 'facts', 0] } }], located);
    expect(found?.place).toMatchObject({ line: 3, column: 3 });
  });

  test('a line that is known already stays', () => {
    const located: LocatedFiles = new Map();
    parseYaml('title: Filing\n', file, schema, located, []);
    const [found] = locate([{ code: 'unknown-id', message: '', fix: '', place: { file, path: ['title'], line: 9 } }], located);
    expect(found?.place.line).toBe(9);
  });

  test('a file that was not read keeps its place without a line', () => {
    const finding: Finding = { code: 'file-missing', message: '', fix: '', place: { file: 'content/other.yaml', path: ['title'] } };
    expect(locate([finding], new Map())).toEqual([finding]);
  });
});
