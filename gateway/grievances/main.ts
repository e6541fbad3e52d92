import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { Complaints } from './complaint-statistics.ts';
import { grievancesSchema } from './schema.ts';

// A team of its own would run this elsewhere, with its own settings: two are enough here.
const port = Number(process.env.GRIEVANCES_PORT ?? 4101);
const host = process.env.GRIEVANCES_HOST ?? '127.0.0.1';

const yoga = createYoga({
  schema: grievancesSchema(new Complaints()),
  healthCheckEndpoint: '/readyz',
  graphiql: false,
});
const server = createServer(yoga);

server.on('error', (error) => {
  console.error(`grievances: ${error.message}. GRIEVANCES_PORT may name another port.`);
  console.error(`grievances: চালু করা যায়নি। GRIEVANCES_PORT-এ অন্য পোর্ট দেওয়া যায়।`);
  process.exitCode = 1;
});
server.listen(port, host, () => {
  const address = server.address();
  const listening = typeof address === 'object' ? address?.port : port;
  console.log(`grievances: http://${host}:${listening}/graphql`);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeIdleConnections();
  });
}
