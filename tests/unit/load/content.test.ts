import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/load/content.ts';
import { onlyEnglish, today } from '../../fixtures/languages.ts';
import { copyContent, removeCopies, rewrite } from '../../fixtures/content-copy.ts';

afterAll(removeCopies);

describe('the content on disk', () => {
  test('is read whole when nothing is wrong', () => {
    const { content, findings } = loadContent(copyContent(), onlyEnglish, today);
    expect(findings).toEqual([]);
    expect(content?.rules.start).toBe('matter');
    expect(content?.pages.map((page) => page.slug)).toContain('find-support/azure-request');
  });

  test('without one of its files is told which one, and gives no content', () => {
    const root = copyContent();
    rmSync(join(root, 'content/registry/portals.yaml'));
    expect(loadContent(root, onlyEnglish, today)).toMatchObject({
      content: undefined,
      findings: [{ code: 'file-missing', message: 'content/registry/portals.yaml cannot be read.', fix: 'Restore it; the guide cannot be built without it.', place: { file: 'content/registry/portals.yaml' } }],
    });
  });

  test('with mistakes in several files reports every one of them at once', () => {
    const root = copyContent();
    rmSync(join(root, 'content/tree/coverage.yaml'));
    writeFileSync(join(root, 'content/registry/plans.yaml'), 'none: { serves: [cloud], facts: [F-PC-01], colour: red }\n');
    rewrite(root, 'content/strings/en.yaml', '  title: Partner Support Guide', '  title: Guide: support');
    rewrite(root, 'content/docs/en/customers/azure.md', '\noutcomes: [', '\noutcome: [');
    const files = new Set(loadContent(root, onlyEnglish, today).findings.map((finding) => finding.place.file));
    expect([...files].sort()).toEqual(['content/docs/en/customers/azure.md', 'content/registry/plans.yaml', 'content/strings/en.yaml', 'content/tree/coverage.yaml']);
  });
});
