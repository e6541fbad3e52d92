import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphContext } from '../context.ts';
import { CYCLE_FINDING, loadEscalation } from '../escalation/load-escalation.ts';
import { decodeId, encodeId } from './global-id.ts';
import { type NodeRow, NodeType } from './node.type.ts';

type Load = (context: GraphContext, key: string) => Promise<NodeRow | null | undefined>;

/** How each type is found again by the key in its id. */
const LOADERS = new Map<string, Load>([
  ['Area', ({ loaders }, key) => byRowId(loaders.area.byId, key)],
  ['Organisation', ({ loaders }, key) => byRowId(loaders.organisation.byId, key)],
  ['Office', ({ loaders }, key) => byRowId(loaders.office.byId, key)],
  ['Post', ({ loaders }, key) => byRowId(loaders.post.byId, key)],
  ['Officer', ({ loaders }, key) => byRowId(loaders.post.officer, key)],
  ['Charter', ({ loaders }, key) => byRowId(loaders.charter.byId, key)],
  ['Service', ({ loaders }, key) => byRowId(loaders.service.byId, key)],
  ['CatalogueService', ({ loaders }, key) => byRowId(loaders.catalogue.byId, key)],
  ['Source', ({ loaders }, key) => byRowId(loaders.source.byId, key)],
  ['Harvest', ({ loaders }, key) => byRowId(loaders.source.harvest, key)],
  ['Finding', (context, key) => findFinding(context, key)],
]);

/**
 * Anything by its id. Other Relay subgraphs have these fields too: shareable, so that they compose, and not shown in a
 * supergraph, because a gateway would ask any one of them for the ids of all and show null for what is there.
 */
@Resolver(() => NodeType)
export class NodeResolver {
  @Directive('@shareable')
  @Directive('@inaccessible')
  @Query(() => NodeType, { nullable: true })
  node(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext) {
    return loadNode(id, context);
  }

  @Directive('@shareable')
  @Directive('@inaccessible')
  @Query(() => [NodeType], { nullable: 'items', description: 'In the order of the ids; null where there is none' })
  nodes(@Arg('ids', () => [ID]) ids: string[], @Ctx() context: GraphContext) {
    return Promise.all(ids.map((id) => loadNode(id, context)));
  }

  @FieldResolver(() => ID)
  id(@Root() row: NodeRow, @Info() info: GraphQLResolveInfo) {
    return encodeId(info.parentType.name, row.id);
  }
}

async function loadNode(id: string, context: GraphContext): Promise<NodeRow | null> {
  const decoded = decodeId(id);
  const row = decoded === null ? null : await LOADERS.get(decoded.type)?.(context, decoded.key);
  return row == null || decoded === null ? null : { ...row, __typename: decoded.type };
}

const ROW_ID = /^[1-9]\d{0,8}$/;

async function byRowId<Row>(loader: { load(id: number): Promise<Row | null> }, key: string): Promise<Row | null> {
  return ROW_ID.test(key) ? loader.load(Number(key)) : null;
}

/** A finding that is stored nowhere is found by deriving it again from its service. */
async function findFinding(context: GraphContext, key: string): Promise<NodeRow | null> {
  if (!key.startsWith(CYCLE_FINDING)) return byRowId(context.loaders.finding.byId, key);
  const service = await byRowId(context.loaders.service.byId, key.slice(CYCLE_FINDING.length));
  if (service === null) return null;
  const { findings } = await loadEscalation(service, null, context);
  return (findings as NodeRow[]).find((finding) => finding.id === key) ?? null;
}
