import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Page } from 'playwright-core';

/** A page of another site. */
export interface HostPage {
  body: string;
  head?: string;
  /** Content-Security-Policy; `strictPolicy()` unless said. */
  policy?: string;
}

/** The strictest policy that README.md promises to be enough. */
export function strictPolicy(): string {
  const guide = new URL(inject('site')).origin;
  return `default-src 'none'; script-src ${guide}; connect-src ${guide}; style-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
}

/** The script element that puts the guide into a page. */
export function script(attributes = '', query = ''): string {
  return `<script type="module" src="${inject('site')}embed.js${query}" ${attributes}></script>`;
}

/** Another origin, by host and port, while the tests of a file run. `add` takes a page and returns its address. */
export function useHost() {
  const pages = new Map<string, HostPage>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (!page) return void response.writeHead(204).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': page.policy ?? strictPolicy() });
    response.end(`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Another site</title>${page.head ?? ''}</head><body><main><h1>Another site</h1>${page.body}</main></body></html>`);
  });
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  return {
    add(page: HostPage): string {
      const path = `/page-${pages.size}`;
      pages.set(path, page);
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
    },
  };
}

/** Collects what the page's policy forbids from now on, before any script of the page runs. */
export async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.defineProperty(document, 'policyViolations', { value: violations });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => violations.push(`${violatedDirective}: ${blockedURI}`));
  });
  return () => page.evaluate(() => Reflect.get(document, 'policyViolations') as string[]);
}
