// Speed and memory of this machine, in one run: only the ratios (×) may be compared with another machine's.
import { benchQueries } from './query.ts';
import { benchReading } from './read.ts';

await benchReading();
await benchQueries();
