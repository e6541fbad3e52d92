// Speed and memory of this machine, in one run: only the ratios (×) may be compared with another machine's.
import { benchDueDates } from './due.ts';
import { benchQueries } from './query.ts';
import { benchReading } from './read.ts';

await benchReading();
await benchDueDates();
await benchQueries();
