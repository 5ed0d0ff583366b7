import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * The browser for tests and benchmarks: the system's Chromium, else Playwright's own if it is there.
 * Throws when there is none; `npm test` installs one first.
 */
export function browserPath(): string {
  const found = findBrowser();
  if (!found) throw new Error('There is no Chromium. Run `npm test`, which installs one, or set CHROMIUM to the path of yours.');
  return found;
}

/** Makes sure that there is a browser: finds one, lets Playwright fetch its own, else asks the distribution. */
export function installBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log('Installing a browser for the tests …');
  spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], { stdio: 'ignore', timeout: 180_000 });
  const fetched = findBrowser();
  if (fetched) return fetched;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error('The tests need Chromium and none could be installed. Install it (Debian, Ubuntu: sudo apt-get install chromium), or set CHROMIUM to the path of yours.');
}

function findBrowser(): string | undefined {
  const candidates = [
    process.env['CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && existsSync(path));
}
