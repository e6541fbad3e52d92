import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './explorer.css';
import { readAddress } from './address.ts';
import { DEFAULT_QUERY } from './default-query.ts';

// Subscriptions go over a WebSocket of the same server.
const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  subscriptionUrl: new URL('/graphql', window.location.href.replace(/^http/, 'ws')).href,
  enableIncrementalDelivery: false,
});
const place = document.getElementById('explorer');

if (place) {
  createRoot(place).render(
    <GraphiQL fetcher={fetcher} defaultQuery={DEFAULT_QUERY} {...readAddress(window.location.search)}>
      <GraphiQL.Logo>সনদ</GraphiQL.Logo>
    </GraphiQL>,
  );
}
