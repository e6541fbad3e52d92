import { sql } from 'drizzle-orm';
import { connectEmbedded } from '../../src/storage/connect.ts';

/** Writes into a data directory until it is killed. Argument 1: the directory; 2: what to do. */
const [dataDir = '', task = ''] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const { db } = await connectEmbedded({ dataDir });

if (task === 'leave-transaction-open') {
  await db.execute(sql`create table if not exists kept (batch integer, n integer)`);
  await db.execute(sql`insert into kept select 0, n from generate_series(1, 1000) n`);
  await db.transaction(async (tx) => {
    await tx.execute(sql`insert into kept select 1, n from generate_series(1, 5000) n`);
    await tx.execute(sql`delete from kept where batch = 0`);
    say('written, not committed');
    await new Promise(() => setInterval(() => {}, 1000));
  });
}

if (task === 'commit-batches') {
  await db.execute(sql`create table if not exists batches (batch integer, n integer)`);
  for (let batch = 1; ; batch += 1) {
    await db.transaction(async (tx) => {
      for (let n = 1; n <= 10; n += 1) await tx.execute(sql`insert into batches values (${batch}, ${n})`);
    });
    say(String(batch));
  }
}
