import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../src/load/guide.ts';
import { localeIds } from '../../src/locales.ts';
import { embedData } from '../../src/site/embed-data.ts';
import { projectRoot } from '../fixtures/content-copy.ts';

/** What other sites load. A host may send it as it is, so the size is that of the file. */
const read = (file: string) => readFileSync(join(projectRoot, 'dist', file));
const code = read('embed.js').toString();

describe('embed.js', () => {
  test('is one module: it imports nothing', () => {
    expect(code.match(/\bimport\s*[({"'`*\w]|\bexport\b/g)).toBeNull();
  });

  test.each(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'document.write', 'eval(', 'new Function', 'cookie=', '.cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'postMessage', 'sendBeacon', 'XMLHttpRequest', 'window.', 'globalThis'])('does not use %s', (name) => {
    expect(code.replace(/^\/\*[\s\S]*?\*\//, '')).not.toContain(name);
  });

  test('says at its top how it is used and what a policy must allow', () => {
    const [comment = ''] = /^\/\*[\s\S]*?\*\//.exec(code) ?? [];
    expect(['<partner-support-guide', 'script-src', 'connect-src', 'locale', 'answers'].filter((word) => !comment.includes(word))).toEqual([]);
  });

  test('is at most 5.6 kB brotli', () => {
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(5_600);
  });
});

describe.each(localeIds)('embed/%s.json', (locale) => {
  const { guide } = loadGuide(projectRoot);
  const file = read(`embed/${locale}.json`);

  test('holds tree and words as they are', () => {
    expect(JSON.parse(file.toString())).toEqual(guide && JSON.parse(JSON.stringify(embedData(guide, locale))));
  });

  test('is at most 10 kB brotli', () => {
    expect(brotliCompressSync(file).length).toBeLessThanOrEqual(10_000);
  });
});
