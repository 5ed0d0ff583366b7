import { own } from '../engine/own.ts';
import type { Foreign } from './words.ts';

// Shipped to the browser: think twice before adding anything here.

/** A text; marked with its language when that is another one than the page's. */
export function Said({ text, foreign = {} }: { text: string | undefined; foreign?: Foreign | undefined }) {
  const other = text === undefined ? undefined : own(foreign, text);
  if (!other) return <>{text}</>;
  return (
    <>
      <span lang={other.lang}>{text}</span> <span class="lang-mark">({other.name})</span>
    </>
  );
}
