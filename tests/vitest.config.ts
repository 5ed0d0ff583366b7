import { defineConfig } from 'vitest/config';

/** One project per folder: where a test stands says where it runs. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'types', include: [], typecheck: { enabled: true, only: true, include: ['tests/types/**/*.test-d.ts'], tsconfig: './tsconfig.json' } } },
      { extends: true, test: { name: 'model', include: ['tests/model/**/*.test.ts'], testTimeout: 60_000 } },
      { extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } },
      // Polls wait as long as Playwright does: with Vitest's one second a busy machine would decide.
      { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], expect: { poll: { timeout: 30_000 } }, testTimeout: 60_000, hookTimeout: 60_000, globalSetup: 'tests/browser/serve-site.ts', maxWorkers: 2 } },
    ],
  },
});
