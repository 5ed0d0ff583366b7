import { timed } from './measure.ts';
import { proveThis, readThis } from './this-guide.ts';

// Started by engine.ts as a process of its own: nothing is compiled or cached yet, as in every build.
// Prints the milliseconds of reading and of proving as JSON.

const read = timed(readThis);
const proved = timed(() => proveThis(read.result));
console.log(JSON.stringify({ parse: read.ms, prove: proved.ms }));
