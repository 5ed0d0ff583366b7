import { own } from '../engine/own.ts';
import { fill } from '../i18n/fill.ts';
import type { Foreign } from './words.ts';

// Shipped to the browser: think twice before adding anything here.

interface Props {
  text: string | undefined;
  /** What stands for the placeholders of the text. */
  values?: Readonly<Record<string, string>>;
  foreign?: Foreign | undefined;
}

/** A text, with its placeholders filled in; marked with its language when that is another one than the page's. */
export function Said({ text = '', values = {}, foreign = {} }: Props) {
  const other = own(foreign, text);
  const said = fill(text, values);
  if (!other) return <>{said}</>;
  return (
    <>
      <span lang={other.lang}>{said}</span> <span class="lang-mark">({other.name})</span>
    </>
  );
}
