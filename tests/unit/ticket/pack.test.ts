import { rulesVersion } from '../../../src/engine/version.ts';
import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../../src/load/guide.ts';
import { localeIds } from '../../../src/locales.ts';
import { packTicket } from '../../../src/ticket/pack.ts';
import { ticketOf } from '../../../src/ticket/ticket.ts';
import { projectRoot } from '../../fixtures/content-copy.ts';

const { guide } = loadGuide(projectRoot);
if (!guide) throw new Error('The content cannot be read.');
const { content, proof: { tree } } = guide;

describe.each(localeIds)('the texts for tickets in %s', (locale) => {
  test('know the words of every answer of every route', () => {
    const lost = tree.ends.flatMap((end) => {
      const route = [...(tree.steps.get(end.step)?.route ?? []), end];
      return ticketOf(packTicket(locale, end.target, content, tree), route, '').answers.length === route.length ? [] : [end.target];
    });
    expect(lost).toEqual([]);
  });

  test('hold title, summary, reason and version of every outcome', () => {
    const empty = Object.keys(content.rules.outcomes).filter((id) => {
      const { title, summary, reason, rules } = packTicket(locale, id, content, tree);
      return !title || !summary || !reason.includes(content.words[locale]?.outcomes[id]?.reason ?? '?') || !rules.includes(rulesVersion(content.rules));
    });
    expect(empty).toEqual([]);
  });
});

test('a text that a language lacks names the language that it is in', () => {
  const reason = content.words['pl']?.outcomes['azure-request']?.reason ?? '';
  const lacking = { ...content, foreign: { ...content.foreign, pl: { [reason]: 'en' } } };
  expect(packTicket('pl', 'azure-request', lacking, tree).reason).toContain(`${reason} (angielski)`);
});

test('whoever starts elsewhere gets no link to the portal itself', () => {
  const [via, portal] = packTicket('en', 'azure-request', content, tree).rows;
  expect([via?.values[0]?.address, portal?.values[0]?.address]).toEqual([content.portals['partner-center-requests']?.address ?? expect.any(String), undefined]);
});
