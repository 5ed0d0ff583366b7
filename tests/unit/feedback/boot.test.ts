import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ofStep, reportAddress } from '../../../src/feedback/report.ts';

/** The script of the link, on a page at an address. Returns the address of the report when the reader reaches for it. */
async function reportOn(address: string, dataset: Record<string, string>, answers: string): Promise<string> {
  const { pathname, search } = new URL(address);
  const from = dataset['feedbackStep'] ?? pathname;
  const listeners = new Map<string, () => void>();
  const link = {
    href: reportAddress('https://github.com/owner/guide/issues/new?title={title}&body={body}', { page: `https://guide.example${from}`, language: 'English (en)', answers, rules: '1a2b3c4d of 2026-11-20' }),
    dataset,
    addEventListener: (event: string, listener: () => void) => listeners.set(event, listener),
  };
  vi.stubGlobal('document', { querySelector: () => link });
  vi.stubGlobal('location', { pathname, search });
  await import('../../../src/feedback/boot.ts');
  listeners.get('click')?.();
  listeners.get('click')?.();
  return decodeURIComponent(link.href);
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

const questions = 'product role';
const none = 'none in the address';

describe('the link for reports', () => {
  test('on an outcome gets the answers of its address', async () => expect(await reportOn('https://guide.example/en/find-support/azure-request/?product=azure&role=direct-bill&utm_source=mail', { feedback: questions }, none)).toContain('\nAnswers: product=azure, role=direct-bill\n'));
  test('stays as it was made where the address holds none', async () => expect(await reportOn('https://guide.example/en/find-support/azure-request/?utm_source=mail', { feedback: questions }, none)).toContain(`\nAnswers: ${none}\n`));
  test('on a step names the step that is shown now, in title and body', async () => expect((await reportOn('https://guide.example/en/find-support/azure-role/', { feedback: questions, feedbackStep: '/en/find-support/' }, ofStep)).match(/\/en\/find-support\/azure-role\//g)).toHaveLength(2));
  test('on a step tells the answers that are kept for later as well', async () => expect(await reportOn('https://guide.example/en/find-support/azure-role/?role=advisor', { feedback: questions, feedbackStep: '/en/find-support/' }, ofStep)).toContain(`\nAnswers: ${ofStep}, and role=advisor\n`));
});

test('a page without the link is left alone', async () => {
  vi.stubGlobal('document', { querySelector: () => null });
  await expect(import('../../../src/feedback/boot.ts')).resolves.toBeDefined();
});
