import { answersIn, ofStep, withAnswers } from './report.ts';

// Shipped to the browser with every step and outcome: keep it tiny. Gives the link the answers of the present address when
// the reader reaches for it: a step changes its address in place.

const link = document.querySelector<HTMLAnchorElement>('a[data-feedback]');
const blank = link?.href ?? '';

function fillIn(): void {
  if (!link) return;
  const { feedback = '', feedbackStep: step } = link.dataset;
  const answers = answersIn(location.search, feedback.split(' '));
  const address = step === undefined ? blank : blank.replaceAll(encodeURIComponent(step), encodeURIComponent(location.pathname));
  link.href = answers ? withAnswers(address, step === undefined ? answers : `${ofStep}, and ${answers}`) : address;
}

for (const event of ['pointerdown', 'focus', 'click']) link?.addEventListener(event, fillIn);

export {};
