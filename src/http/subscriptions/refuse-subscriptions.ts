import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { requestError } from './request-error.ts';

/** Refuses a subscription that is asked like a query: Apollo would run it as one. */
export const refuseSubscriptions: ApolloServerPlugin<BaseContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation !== 'subscription') return;
      throw requestError(
        'BAD_REQUEST',
        'A subscription is not answered here. Use a WebSocket at /graphql, or /graphql/stream for server-sent events.',
        'সাবস্ক্রিপশনের উত্তর এখানে দেওয়া হয় না। /graphql-এ ওয়েবসকেট অথবা /graphql/stream ব্যবহার করুন।',
        400,
      );
    },
  }),
};
