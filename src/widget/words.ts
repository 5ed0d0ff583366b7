import type { InterfaceWords } from '../i18n/interface.ts';

// Shipped to the browser: think twice before adding anything here.

/** The words of one locale that the browser needs. */
export interface BrowserWords {
  /** BCP 47 tag of the language. */
  lang: string;
  /** Texts of another language: text → its tag and name. Most locales have none. */
  foreign?: Foreign;
  site: string;
  questions: Record<string, QuestionWords>;
  /** Questions worded for their place; what a step does not word itself comes from its question. */
  steps: Record<string, { [K in keyof QuestionWords]?: QuestionWords[K] | undefined }>;
  outcomes: Record<string, string>;
  guide: InterfaceWords['guide'];
}

export type Foreign = Readonly<Record<string, { lang: string; name: string }>>;

export interface QuestionWords {
  title: string;
  hint?: string | undefined;
  answers: Record<string, { label: string; hint?: string | undefined }>;
}

/**
 * The words of a question at a step: the step's own where it has them, else the question's.
 * @example stepWords(words, 'own-azure-plan', 'plan-held').title // 'Which support plan do you have for your own Azure?'
 */
export function stepWords(words: Pick<BrowserWords, 'questions' | 'steps'>, step: string, question: string): QuestionWords {
  const general = words.questions[question];
  const own = words.steps[step];
  if (!general) throw new Error(`There are no words for the question "${question}".`);
  return { title: own?.title ?? general.title, hint: own?.title ? own.hint : own?.hint ?? general.hint, answers: { ...general.answers, ...own?.answers } };
}
