import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Finding } from '../../../src/engine/finding.ts';
import { printers } from '../../../src/report/index.ts';
import { printPlace, sortFindings } from '../../../src/report/terminal.ts';

const deadEnd: Finding = { code: 'dead-end', message: 'It leads nowhere.', fix: 'Did you mean "azure-request"?', place: { file: 'content/tree/rules.yaml', path: ['steps'], line: 12, column: 7 } };
const early: Finding = { code: 'unknown-id', message: 'It does not exist.', fix: 'Correct it.', place: { file: 'content/tree/rules.yaml', line: 9 } };
const whole: Finding = { code: 'file-missing', message: 'It cannot be read.', fix: 'Restore it.', place: { file: 'content/registry/plans.yaml' } };
const findings = [deadEnd, early, whole];

describe('for people', () => {
  test('a finding says where, what is wrong and what to do; the count stands last', () => {
    expect(printers.terminal([deadEnd])).toBe('content/tree/rules.yaml:12:7  [dead-end]\n  It leads nowhere.\n  → Did you mean "azure-request"?\n\n1 finding. Nothing was built from this.');
  });

  test('findings stand in the order of files and lines', () => {
    const places = printers.terminal(findings).split('\n').filter((line) => line.startsWith('content/'));
    expect(places).toEqual(['content/registry/plans.yaml  [file-missing]', 'content/tree/rules.yaml:9  [unknown-id]', 'content/tree/rules.yaml:12:7  [dead-end]']);
  });

  test('several findings are counted', () => {
    expect(printers.terminal(findings)).toMatch(/\n\n3 findings\. Nothing was built from this\.$/);
  });

  test('no findings are said as well', () => {
    expect(printers.terminal([])).toBe('No findings.');
  });

  test('a place is printed as editors link it', () => {
    expect([deadEnd, early, whole].map((finding) => printPlace(finding.place))).toEqual(['content/tree/rules.yaml:12:7', 'content/tree/rules.yaml:9', 'content/registry/plans.yaml']);
  });
});

describe('for programs', () => {
  test('findings are one JSON array with every field, in the same order', () => {
    expect(JSON.parse(printers.json(findings))).toEqual([whole, early, deadEnd]);
  });

  test('no findings are an empty array', () => {
    expect(z.array(z.unknown()).parse(JSON.parse(printers.json([])))).toEqual([]);
  });
});

describe('for pull requests', () => {
  test('a finding is an annotation at its file, line and column', () => {
    expect(printers.ci([deadEnd])).toBe('::error file=content/tree/rules.yaml,line=12,col=7,title=dead-end::It leads nowhere. Did you mean "azure-request"?');
  });

  test('a place without a line has none in the annotation', () => {
    expect(printers.ci([whole])).toBe('::error file=content/registry/plans.yaml,title=file-missing::It cannot be read. Restore it.');
  });

  test('one line per finding, in the same order', () => {
    expect(printers.ci(findings).split('\n').map((line) => /title=([a-z-]+)/.exec(line)?.[1])).toEqual(['file-missing', 'unknown-id', 'dead-end']);
  });

  test('percent signs and line breaks are escaped, so that a finding stays one command', () => {
    expect(printers.ci([{ ...whole, message: '100 %\r\nof it.' }])).toBe('::error file=content/registry/plans.yaml,title=file-missing::100 %25%0D%0Aof it. Restore it.');
  });

  test('commas and colons in a file name do not end its property', () => {
    expect(printers.ci([{ ...whole, place: { file: 'content/a,b:c.md' } }])).toContain('file=content/a%2Cb%3Ac.md,');
  });

  test('no findings print nothing', () => {
    expect(printers.ci([])).toBe('');
  });
});

test('sorting leaves the given list as it was', () => {
  sortFindings(findings);
  expect(findings).toEqual([deadEnd, early, whole]);
});

test('every printer tells every finding with its fix', () => {
  for (const print of Object.values(printers)) for (const { message, fix } of [early, whole]) expect(print(findings)).toSatisfy((text: string) => text.includes(message) && text.includes(fix));
});
