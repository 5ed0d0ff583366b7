/** Ids and status of the pages that were asked for already. */
const known = new Map<string, Promise<{ status: number; ids: Set<string> }>>();

/** Those of the addresses that do not lead straight to a page, or whose anchor the page does not have, each with the reason. */
export async function brokenLinks(addresses: Iterable<string>): Promise<string[]> {
  const checked = await Promise.all(
    Array.from(addresses, async (address) => {
      const { origin, pathname, hash } = new URL(address);
      const { status, ids } = await pageAt(origin + pathname);
      if (status !== 200) return [`${address} answers ${status}`];
      return hash && !ids.has(decodeURIComponent(hash.slice(1))) ? [`${address} has no such anchor`] : [];
    }),
  );
  return checked.flat();
}

function pageAt(address: string) {
  const page = known.get(address) ?? fetchPage(address);
  known.set(address, page);
  return page;
}

/** Redirects are not followed: our own links name the page that they mean. */
async function fetchPage(address: string) {
  const response = await fetch(address, { redirect: 'manual' });
  const html = await response.text();
  return { status: response.status, ids: new Set(Array.from(html.matchAll(/\sid="([^"]*)"/g), ([, id]) => id ?? '')) };
}
