// Shipped to the browser with every step and outcome: keep it small.

/** What a report says about the page that it is about. In English, because maintainers read it. */
export interface Report {
  /** Canonical address of the page. */
  page: string;
  /** The reader's language: name and locale. */
  language: string;
  answers: string;
  /** Version and date of the rules. */
  rules: string;
}

/** What stands in place of answers that would make an address too long. */
export const leftOut = 'left out, the address would be too long';

/** The answers of a step, which its address stands for. */
export const ofStep = 'those that lead to this step';

/** How long an address may be: Windows hands 2,048 characters to a mail program, and GitHub refuses more than about 8,000. */
const limitOf = (address: string) => (address.startsWith('mailto:') ? 2000 : 8000);

/**
 * The address that opens a report, filled in. What makes it too long is left out: the answers, then all but the page.
 * @example reportAddress('mailto:a@b.example?body={body}', report) // 'mailto:a@b.example?body=What%20is%20wrong…'
 */
export function reportAddress(template: string, report: Report): string {
  // RFC 6068 wants both characters in a mail; a form takes either.
  const end = template.startsWith('mailto:') ? '\r\n' : '\n';
  const filled = (lines: readonly string[]) => {
    const texts: Record<string, string> = { '{title}': `Wrong or out of date: ${new URL(report.page).pathname}`, '{body}': lines.join(end) };
    return template.replace(/\{title\}|\{body\}/g, (name) => encodeURIComponent(texts[name] ?? ''));
  };
  const linesWith = (answers: string) => ['What is wrong or out of date?', '', '', 'How do you know (a link, or what your screen shows)?', '', '', '---', `Page: ${report.page}`, `Language: ${report.language}`, `Answers: ${answers}`, `Rules: ${report.rules}`];
  const fits = [linesWith(report.answers), linesWith(leftOut)].map(filled).find((address) => address.length <= limitOf(address));
  return fits ?? filled([`Page: ${report.page}`]);
}

/**
 * A report's address with other answers in it, or without any where they would make it too long.
 * @example withAnswers('…Answers%3A%20none%0A…', 'role=advisor') // '…Answers%3A%20role%3Dadvisor%0A…'
 */
export function withAnswers(address: string, answers: string): string {
  const label = encodeURIComponent('Answers: ');
  const changed = address.replace(new RegExp(`${label}.*?(?=%0[AD]|[&#]|$)`), () => label + encodeURIComponent(answers));
  return changed.length <= limitOf(changed) || answers === leftOut ? changed : withAnswers(address, leftOut);
}

/**
 * The answers in a query as a report tells them: only those to questions of the guide, because what else stands in an
 * address (trackers, mail addresses) is nobody's business.
 * @example answersIn('?role=advisor&utm_source=mail', ['role']) // 'role=advisor'
 */
export function answersIn(search: string, questions: readonly string[]): string {
  return [...new URLSearchParams(search)].filter(([question, answer]) => questions.includes(question) && /^[a-z0-9-]{1,60}$/.test(answer)).map((pair) => pair.join('=')).join(', ');
}
