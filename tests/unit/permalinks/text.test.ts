import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Finding } from '../../../src/engine/finding.ts';
import { permalinksSchema } from '../../../src/engine/permalinks.ts';
import { parseYaml } from '../../../src/load/yaml.ts';
import { registryText } from '../../../src/permalinks/text.ts';
import { registry } from './registry.ts';

const read = (text: string) => {
  const findings: Finding[] = [];
  return { data: parseYaml(text, 'x.yaml', permalinksSchema, new Map(), findings), findings };
};

describe('the file of the registry', () => {
  test('has one id per line', () => expect(registryText(registry())).toContain('  /plans/compare/:\n    - use\n'));
  test('names its schema first', () => expect(registryText(registry())).toMatch(/^# yaml-language-server: \$schema=\.\.\/schemas\/permalinks\.schema\.json\n/));

  test('is read back as what was written, whatever the reason says', () => {
    fc.assert(fc.property(fc.string({ minLength: 5, unit: 'grapheme' }).filter((text) => text.trim().length >= 5), (reason) => {
      const whole = registry({ moved: { '/plans/old/#a': { to: '/plans/compare/#use', on: '2026-11-20' } }, retired: { '?role=broker': { on: '2026-11-20', reason, to: '?role=advisor' } } });
      expect(parse(registryText(whole))).toEqual(whole);
    }), { seed: 2026 });
  });
});

describe('a registry with', () => {
  const sound = registryText(registry());

  test.each([
    ['an unknown key', `${sound}\nredirects: {}\n`, 'unknown-key'],
    ['a page named twice', sound.replace('  /plans/compare/:', '  /customers/azure/:\n    - steps\n  /plans/compare/:'), 'yaml-syntax'],
    ['an id with a capital', sound.replace('- use', '- Use'), 'wrong-value'],
    ['an address without its slash', sound.replace('moved: {}', 'moved: { /plans/old: { to: /plans/compare/, on: 2026-11-20 } }'), 'wrong-value'],
    ['a day that is none', sound.replace('moved: {}', 'moved: { /plans/old/: { to: /plans/compare/, on: 2026-02-30 } }'), 'wrong-value'],
    ['an end without a reason', sound.replace('retired: {}', 'retired: { /plans/old/: { on: 2026-11-20 } }'), 'wrong-value'],
    ['a merge that was not resolved', sound.replace('steps:', '<<<<<<< HEAD\nsteps:'), 'yaml-syntax'],
  ])('%s is explained', (_, text, code) => {
    expect(text).not.toBe(sound);
    expect(read(text).findings[0]).toMatchObject({ code, message: expect.stringMatching(/\S/), fix: expect.stringMatching(/\S/) });
  });
});
