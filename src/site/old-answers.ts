// Shipped to the browser, only while the registry knows answers that were renamed or ended.

/** A query with the answers as they are today, and which of those that it held have ended. */
export interface TodaysQuery {
  search: string;
  ended: string[];
}

/**
 * Renames answers of a query, and takes out those that ended. Everything else stays as it is.
 * @example todaysQuery('?role=var&a=1', { 'role=var': 'role=advisor' }, []) // { search: '?role=advisor&a=1', ended: [] }
 */
export function todaysQuery(search: string, renamed: Readonly<Record<string, string>>, ended: readonly string[]): TodaysQuery {
  const found: string[] = [];
  const own = (key: string) => (Object.hasOwn(renamed, key) ? renamed[key] : undefined);
  const kept = [...new URLSearchParams(search)].flatMap(([name, value]): [string, string][] => {
    const over = ended.find((key) => key === `${name}=${value}` || key === name);
    if (over !== undefined) {
      found.push(over);
      return [];
    }
    const [question = name, answer = value] = (own(`${name}=${value}`) ?? own(name) ?? '').split('=').filter((part) => part !== '');
    return [[question, answer]];
  });
  const query = new URLSearchParams(kept).toString();
  const isSame = query === new URLSearchParams(search).toString();
  return { search: isSame ? search : query && `?${query}`, ended: found };
}

/** Puts today's answers into the address before anything else reads it, and shows what is said of those that ended. */
export function updateAnswers(host: HTMLElement): void {
  const told = [...host.querySelectorAll<HTMLElement>('[data-ended]')];
  const renamed = JSON.parse(host.dataset['renamed'] ?? '{}') as Record<string, string>;
  const { search, ended } = todaysQuery(location.search, renamed, told.map(({ dataset }) => dataset['ended'] ?? ''));
  if (search !== location.search) history.replaceState(history.state, '', location.pathname + search + location.hash);
  for (const text of told) text.hidden = !ended.includes(text.dataset['ended'] ?? '');
}
