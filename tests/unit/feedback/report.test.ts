import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersIn, leftOut, reportAddress, withAnswers, type Report } from '../../../src/feedback/report.ts';
import { templateOf } from '../../../src/feedback/template.ts';

const report: Report = { page: 'https://guide.example/pl/find-support/azure-request/', language: 'Polish (pl)', answers: 'none in the address', rules: '1a2b3c4d of 2026-11-20' };
const github = 'https://github.com/owner/guide/issues/new?title={title}&body={body}';
const mail = 'mailto:guide@example.org?subject={title}&body={body}';
const bodyOf = (address: string) => new URL(address).searchParams.get('body') ?? '';

describe('a report', () => {
  test('opens a new issue with the page in its title', () => expect(new URL(reportAddress(github, report)).searchParams.get('title')).toBe('Wrong or out of date: /pl/find-support/azure-request/'));
  test.each(['Page: https://guide.example/pl/find-support/azure-request/', 'Language: Polish (pl)', 'Answers: none in the address', 'Rules: 1a2b3c4d of 2026-11-20'])('says "%s" on a line', (line) => expect(bodyOf(reportAddress(github, report)).split('\n')).toContain(line));
  test('has the line ends that mail wants', () => expect(bodyOf(reportAddress(mail, report)).split('\r\n')).toContain('Language: Polish (pl)'));
  test('writes a space in a mail so that no program shows it as +', () => expect(reportAddress(mail, report)).not.toContain('+'));
  test('that would be too long goes without answers, and says so', () => expect(bodyOf(reportAddress(mail, { ...report, answers: 'role=advisor, '.repeat(200) }))).toContain(`Answers: ${leftOut}`));
  test('that is too long even then names the page alone', () => expect(bodyOf(reportAddress(mail, { ...report, rules: 'x'.repeat(3000) }))).toBe(`Page: ${report.page}`));
  test('keeps signs that mean something to replace()', () => expect(bodyOf(reportAddress(github, { ...report, answers: '$& $1' }))).toContain('Answers: $& $1'));
});

describe('answers that are added in the browser', () => {
  const address = reportAddress(github, report);

  test('replace the line, and nothing else', () => expect(bodyOf(withAnswers(address, 'role=advisor'))).toBe(bodyOf(address).replace('none in the address', 'role=advisor')));
  test('can be replaced again', () => expect(withAnswers(withAnswers(address, 'role=advisor'), 'role=member')).toBe(withAnswers(address, 'role=member')));
  test('are found when the body is not the last part', () => expect(withAnswers(reportAddress('https://tracker.example/?d={body}&s={title}#new', report), 'role=advisor')).toMatch(/role%3Dadvisor%0ARules.*&s=Wrong.*#new$/));
  test('that make it too long are left out', () => expect(bodyOf(withAnswers(reportAddress(mail, report), 'x'.repeat(2000)))).toContain(`Answers: ${leftOut}`));

  test('never make an address longer than programs take, whatever they are', () => {
    fc.assert(fc.property(fc.constantFrom(github, mail), fc.string({ maxLength: 12_000 }), (template, answers) => withAnswers(reportAddress(template, report), answers.toWellFormed()).length <= (template === mail ? 2000 : 8000)), { seed: 5 });
  });
});

describe('the answers of an address', () => {
  const questions = ['role', 'product'];

  test('are those to questions of the guide', () => expect(answersIn('?product=azure&role=advisor', questions)).toBe('product=azure, role=advisor'));
  test('hold nothing else that stands in it', () => expect(answersIn('?utm_source=mail&email=a@b.example&role=advisor', questions)).toBe('role=advisor'));
  test('tell a question that is answered twice, because that is what is wrong', () => expect(answersIn('?role=advisor&role=member', questions)).toBe('role=advisor, role=member'));
  test.each(['?role=<script>', '?role=a%0AAnswers: x', `?role=${'a'.repeat(61)}`, '?role=', '?role=%E0%A4%A'])('leave out what cannot be an id: %s', (search) => expect(answersIn(search, questions)).toBe(''));
});

describe('the setting', () => {
  test.each([
    ['https://github.com/owner/guide/issues/new', github],
    ['mailto:guide@example.org', mail],
    [' mailto:guide@example.org ', mail],
    ['https://tracker.example/?s={title}&d={body}', 'https://tracker.example/?s={title}&d={body}'],
    ['https://tracker.example/{body}', 'https://tracker.example/{body}'],
    ['', undefined],
    ['  ', undefined],
  ])('may be "%s"', (setting, template) => expect(templateOf(setting)).toEqual({ template }));

  test.each([
    ['javascript:alert(1)', 'neither a full https: address nor mailto:'],
    ['http://tracker.example/{body}', 'neither a full https: address nor mailto:'],
    ['github.com/owner/guide/issues/new', 'neither a full https: address nor mailto:'],
    ['mailto:nobody', 'names no mail address'],
    ['mailto:?body={body}', 'names no mail address'],
    ['https://tracker.example/', 'has no {body}'],
    ['https://github.com/owner/guide/issues/new?labels=content', 'has no {body}'],
  ])('is refused with a reason and what to do: "%s"', (setting, why) => {
    const refused = templateOf(setting);
    expect('problem' in refused && refused.problem).toContain(why);
    expect('problem' in refused && refused.problem).toContain('Set FEEDBACK_URL to');
  });
});
