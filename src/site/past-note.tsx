import { history } from 'virtual:guide/history';
import { pageAddress, type Place } from '../engine/addresses.ts';
import { Said } from '../widget/Said.tsx';
import { changeOf, type Past } from './past.ts';

// Shipped to the browser with an outcome whose answers lead elsewhere.

interface Props {
  past: Past;
  place: Place;
  outcome: string;
  search: string;
}

/** What is known of the present link, in the language of the page. */
export async function pastNote(place: Place, outcome: string) {
  const past = (await history[place.locale]?.())?.history;
  return past && <PastNote past={past} place={place} outcome={outcome} search={location.search} />;
}

/** When and why a link to an outcome began to lead elsewhere; a link that no change explains is damaged. */
export function PastNote({ past: { words, foreign, changes }, place, outcome, search }: Props) {
  const change = changeOf(changes, outcome, search);
  if (!change) return <p data-past="damaged"><Said text={words.damaged} foreign={foreign} /></p>;
  const { id, date, reason } = change;
  // The reason stands apart, so that it can be marked where it is in another language than the sentence.
  const [before, after] = words.why.split('{reason}');
  return (
    <>
      <p data-past={id}><Said text={words.known} values={{ date }} foreign={foreign} /></p>
      <p>
        {before}<Said text={reason} foreign={foreign} />{after}{' '}
        <a href={pageAddress(place, `/find-support/changes/#changed-${id}`)}><Said text={words.more} foreign={foreign} /></a>
      </p>
    </>
  );
}
