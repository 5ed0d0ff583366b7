import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../../src/load/guide.ts';
import { localeIds } from '../../../src/locales.ts';
import { embedData, offlineWords } from '../../../src/site/embed-data.ts';

const { guide } = loadGuide(process.cwd());
if (!guide) throw new Error('The content cannot be read; "npm run check" says why.');
const loaded = guide;
const { rules, words, interface: strings } = loaded.content;

describe.each(localeIds)('what is embedded in "%s"', (locale) => {
  const data = embedData(loaded, locale);

  test('has title and summary of every outcome', () => {
    const expected = Object.fromEntries(Object.keys(rules.outcomes).map((id) => [id, [words[locale]?.outcomes[id]?.title, words[locale]?.outcomes[id]?.summary]]));
    expect(Object.fromEntries(Object.entries(data.outcomes).map(([id, { title, summary }]) => [id, [title, summary]]))).toEqual(expected);
  });

  test('has no empty text', () => {
    const empty: string[] = [];
    JSON.stringify(data, (key, value: unknown) => {
      if (value === '' || value === null) empty.push(key);
      return value;
    });
    expect(empty).toEqual([]);
  });
});

describe('an outcome', () => {
  const { outcomes } = embedData(loaded, 'en');
  const labels = strings['en']?.outcome;
  const rowsOf = (id: string) => Object.fromEntries(outcomes[id]?.rows ?? []);

  test('that is reached through another portal says where to start, and then where', () => {
    const rows = rowsOf('azure-request');
    expect([rows[labels?.via ?? ''], rows[labels?.then ?? '']]).toEqual([[words['en']?.portals['partner-center-customers']?.name], [words['en']?.portals['azure-portal']?.name]]);
  });

  test('that somebody else files says who, and names no plan', () => {
    expect(rowsOf('azure-ask-provider')).toEqual({ [labels?.filer ?? '']: [words['en']?.filers['provider']?.name] });
  });

  test('that the sources disagree on says so', () => {
    expect([outcomes['billing-ask-provider']?.doubt, outcomes['azure-request']?.doubt]).toEqual([labels?.certainty.uncertain, undefined]);
  });
});

test('the script can tell a failure in every locale', () => {
  expect(Object.keys(offlineWords(loaded))).toEqual(localeIds);
});
