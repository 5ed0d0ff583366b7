import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, projectRoot, removeCopies, rewrite } from '../fixtures/content-copy.ts';

const rules = 'content/tree/rules.yaml';
const start = { right: '\nstart: matter\n', wrong: '\nstart: mater\n' };
const title = { right: '\n  title: Partner Support Guide\n', wrong: '\n  titel: Partner Support Guide\n' };
const lastGood = '<!DOCTYPE html><title>The last good site</title>';

let root: string;

/** Builds the copy as `npm run build` does. */
function build() {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], { cwd: root, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

beforeAll(() => {
  root = copyProject();
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), lastGood);
});
afterAll(removeCopies);

describe('a build in a copy of the project', () => {
  describe('with a wrong rule and a wrong link', () => {
    let failed: ReturnType<typeof build>;
    beforeAll(() => {
      rewrite(root, rules, start.right, start.wrong);
      writeFileSync(join(root, 'content/docs/en/customers/azure.md'), `${readFileSync(join(projectRoot, 'content/docs/en/customers/azure.md'), 'utf8')}\n[Lost](/nowhere/)\n`);
      failed = build();
    });

    test('fails', () => {
      expect(failed.status).toBe(1);
    });

    test('prints every finding with place and fix', () => {
      expect(failed.output).toContain('content/tree/rules.yaml:7:1  [unknown-id]\n  The tree starts at the step "mater", which does not exist.\n  → Did you mean "matter"?');
      expect(failed.output).toMatch(/content\/docs\/en\/customers\/azure\.md:\d+ {2}\[link-broken\]\n {2}The link "\/nowhere\/" leads to no page\./);
      expect(failed.output).toMatch(/\n\n\d+ findings\. Nothing was built from this\.\n$/);
    });

    test('prints no trace of the program', () => {
      expect(failed.output).not.toMatch(/\n\s+at .+:\d+:\d+|Error:/);
    });

    test('leaves the last good site as it was', () => {
      expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
      expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe(lastGood);
    });
  });

  test('with a data file that cannot be read fails with its findings and leaves the last good site', () => {
    rewrite(root, rules, start.wrong, start.right);
    rewrite(root, 'content/docs/en/customers/azure.md', '\n[Lost](/nowhere/)\n', '');
    rewrite(root, 'content/strings/en.yaml', title.right, title.wrong);
    const { status, output } = build();
    expect(status).toBe(1);
    expect(output).toContain('[unknown-key]\n  "titel" in "site" is not a known key.');
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe(lastGood);
  });

  test('with everything mended replaces the site', () => {
    rewrite(root, 'content/strings/en.yaml', title.wrong, title.right);
    const { status, output } = build();
    expect({ status, output }).toEqual({ status: 0, output: expect.any(String) });
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).not.toBe(lastGood);
    expect(readdirSync(join(root, 'dist/en'))).toContain('find-support');
  });
});
