import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { pageResults } from '../../operations/search/page-results.ts';
import { readSearchText } from '../../operations/search/read-search-text.ts';
import { search } from '../../operations/search.ts';
import type { GraphContext } from '../context.ts';
import { toConnection } from '../page/connection.ts';
import { toPageRequest } from '../page/page.args.ts';
import { loadResult } from './load-result.ts';
import { SearchArgs } from './search.args.ts';
import { SearchResultConnectionType } from './search-result.type.ts';

@Resolver()
export class SearchResolver {
  @Query(() => SearchResultConnectionType, {
    description: 'The best first, at most 200. Areas of one name are told apart by their parent.',
  })
  async search(@Args(() => SearchArgs) { text, first, after }: SearchArgs, @Ctx() context: GraphContext) {
    const words = readSearchText(text);
    const request = toPageRequest({ first: first ?? null, after: after ?? null });
    const found = await search(context.db, { words, today: context.today });
    const page = pageResults(found, words, request);
    const rows = await Promise.all(
      page.rows.map(async ({ row, cursor }) => ({ row: await loadResult(context, row), cursor })),
    );
    const stored = rows.flatMap(({ row, cursor }) => (row === null ? [] : [{ row, cursor }]));
    return toConnection({ ...page, rows: stored }, () => Promise.resolve(found.length));
  }
}
