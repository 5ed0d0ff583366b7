import { parseArgs } from 'node:util';
import { measureAnswering } from './answering.ts';
import { measureBuilds } from './builds.ts';
import { measureEngine } from './engine.ts';
import { measureLanguages } from './languages.ts';
import { measurePages } from './pages.ts';
import { measureSearch } from './search.ts';
import { measureSearchSpeed } from './search-speed.ts';
import { formatTable, type Table } from './table.ts';

type Topic = () => Table | Promise<Table | Table[]>;

/**
 * `npm run bench`: one table per topic; `-- --only=engine,pages` for some. A missed target is printed, not
 * punished: the numbers depend on the machine, so they inform and never fail a run.
 */
const topics: Record<string, Topic> = {
  engine: measureEngine,
  pages: measurePages,
  answering: measureAnswering,
  build: measureBuilds,
  languages: measureLanguages,
  search: measureSearch,
  'search-speed': measureSearchSpeed,
};

for (const topic of chosen()) for (const table of [await topic()].flat()) console.log(formatTable(table));

function chosen(): Topic[] {
  const { values } = parseArgs({ options: { only: { type: 'string', default: Object.keys(topics).join(',') } } });
  return values.only.split(',').map((name) => {
    const topic = Object.hasOwn(topics, name) ? topics[name] : undefined;
    if (topic) return topic;
    console.error(`There is no topic "${name}". Use some of: ${Object.keys(topics).join(', ')}.`);
    return process.exit(2);
  });
}
