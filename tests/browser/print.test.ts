import { beforeAll, describe, expect, test } from 'vitest';
import { addressOf, useBrowser, type Visit } from './browser.ts';
import { pages, pathOf, rules, strings, stringsIn, waysFrom } from './guide.ts';

const { session } = useBrowser();

/** The outcomes with the longest texts in a locale: with them all others fit too. */
function longest(locale: string): string[] {
  const length = (id: string) => pages.find((page) => page.locale === locale && page.slug === `find-support/${id}`)?.text.length ?? 0;
  return Object.keys(rules.outcomes).toSorted((a, b) => length(b) - length(a)).slice(0, 3);
}

/** An outcome with the longest route that leads to it. */
function withAnswers(locale: string, id: string): string {
  const [way] = waysFrom().filter(({ to }) => to === id).toSorted((a, b) => b.answers.length - a.answers.length);
  if (!way) throw new Error(`No route leads to "${id}".`);
  return pathOf(way).replace('/en/', `/${locale}/`);
}

/** How many sheets of A4 a page takes: each is an object of the PDF. */
async function sheets({ page }: Visit): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

let visit: Visit;
beforeAll(async () => {
  visit = await session({ colorScheme: 'dark' });
});

describe.each(['en', 'ru'])('in %s, printed with its answers', (locale) => {
  test.each(longest(locale))('%s takes one or two sheets', async (id) => {
    await visit.open(withAnswers(locale, id));
    await visit.page.waitForSelector('.trail');
    expect(await sheets(visit)).toBeLessThanOrEqual(2);
  });
});

describe('an outcome on paper', () => {
  const path = '/ru/find-support/azure-request/?utm_source=mail&role=direct-bill&product=azure&matter=customer-cloud';
  beforeAll(async () => {
    await visit.open('/ru/');
    await visit.page.evaluate(() => void (document.documentElement.dataset['scheme'] = 'dark'));
    await visit.open(path);
    await visit.page.waitForSelector('.trail');
    await visit.page.evaluate(() => {
      document.documentElement.dataset['scheme'] = 'dark';
      dispatchEvent(new Event('beforeprint'));
    });
    await visit.page.emulateMedia({ media: 'print' });
  });

  test.each(['.trail-answer', '.glance dl', '#needed-first', '.why', '#steps', '.sources li:visible', '.on-paper'])('shows %s', async (selector) => {
    expect(await visit.page.locator(selector).first().isVisible()).toBe(true);
  });

  test.each(['header', 'nav.sidebar', '.right-sidebar-container', '.copying', '.trail li a', '.trail-restart', '.to-steps', '.site-footer nav', '.outcome-links'])('does not show %s', async (selector) => {
    expect(await visit.page.locator(selector).filter({ visible: true }).count()).toBe(0);
  });

  test('names its address with the answers, the rules and the copies', async () => {
    const said = await visit.page.locator('.on-paper').innerText();
    expect(said).toContain(addressOf('ru/find-support/azure-request/?matter=customer-cloud&product=azure&role=direct-bill'));
    expect(said).toContain(rules.version);
    expect(said).toContain(stringsIn('ru').copy.checked.split('{')[0]);
  });

  test('spells out every address after its link', async () => {
    const bare = await visit.page.locator('main a[href]:visible').evaluateAll((all) =>
      all.filter((link) => !link.getAttribute('href')?.startsWith('#') && !getComputedStyle(link, '::after').content.includes((link as HTMLAnchorElement).href)).map((link) => link.outerHTML));
    expect(bare).toEqual([]);
  });

  test('is black on white, although the reader chose the dark theme', async () => {
    const colors = await visit.page.evaluate(() => [...document.querySelectorAll('body, main p, main li, main h1, main h2, main dd, main a, .glance')].filter((part) => part.checkVisibility()).map((part) => getComputedStyle(part)).map(({ color, backgroundColor }) => `${color} on ${backgroundColor}`));
    expect([...new Set(colors)].toSorted()).toEqual(['rgb(0, 0, 0) on rgb(255, 255, 255)', 'rgb(0, 0, 0) on rgba(0, 0, 0, 0)']);
  });
});

test.each(['/en/find-support/azure-role/', '/en/customers/azure/', '/en/find-support/'])('%s prints without its header, black on white', async (path) => {
  await visit.page.emulateMedia({ media: 'print' });
  await visit.open(path);
  const { color, background } = await visit.page.evaluate(() => ({ color: getComputedStyle(document.body).color, background: getComputedStyle(document.body).backgroundColor }));
  expect([await visit.page.locator('header').first().isVisible(), color, background]).toEqual([false, 'rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await visit.page.emulateMedia({ media: 'screen' });
});

test('the button prints', async () => {
  const { page, open, context } = await session();
  await context.addInitScript(() => {
    window.print = () => void (document.documentElement.dataset['printed'] = 'yes');
  });
  await open('/en/find-support/azure-request/');
  await page.getByRole('button', { name: strings.copy.print }).click();
  expect(await page.locator('html').getAttribute('data-printed')).toBe('yes');
});
