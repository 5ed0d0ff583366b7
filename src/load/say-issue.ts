import type { z } from 'zod';

/** Says in plain words what a schema found wrong with a value, and what to do. */
export function sayIssue(issue: z.core.$ZodIssue, path: readonly (string | number)[], data: unknown): { message: string; fix: string } {
  const where = path.length > 0 ? `"${path.join(' > ')}"` : 'The file';
  switch (issue.code) {
    case 'invalid_type': {
      const kind = kinds[issue.expected] ?? issue.expected;
      const empty = isEmpty(data, path);
      return { message: empty ? `${where} is missing or empty.` : `${where} is of another kind than it should be.`, fix: `Give ${kind} there${empty ? '; it is required' : ''}.` };
    }
    case 'invalid_value':
      return { message: `${where} is not one of the values that are allowed.`, fix: `Use one of: ${issue.values.join(', ')}.` };
    case 'too_small':
      return { message: `${where} is empty or too short.`, fix: issue.origin === 'array' ? 'Give at least one entry.' : `Write at least ${String(issue.minimum)} ${issue.minimum === 1 ? 'letter' : 'letters'}.` };
    case 'too_big':
      return { message: `${where} is too long.`, fix: `Use at most ${String(issue.maximum)} ${issue.origin === 'array' ? 'entries' : 'letters'}.` };
    case 'invalid_format':
      return { message: `The value in ${where} is not right: ${issue.format === 'url' ? 'it should be a full web address.' : issue.message}`, fix: issue.format === 'url' ? 'Write it with https:// at the beginning.' : manual };
    case 'invalid_key':
      return { message: `The value in ${where} is not right: ${issue.issues[0]?.message ?? issue.message}`, fix: manual };
    default:
      return { message: `The value in ${where} is not right: ${issue.message}`, fix: manual };
  }
}

const manual = 'Correct it; the schema of this format is in content/schemas, and editors show it as you type.';

const kinds: Record<string, string> = { string: 'a text', array: 'a list', object: 'keys with values', record: 'keys with values', boolean: 'true or false', number: 'a number' };

function isEmpty(data: unknown, path: readonly (string | number)[]): boolean {
  let at: unknown = data;
  for (const key of path) at = typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined;
  return at === undefined || at === null || (path.length === 0 && typeof at === 'object' && Object.keys(at).length === 0);
}
