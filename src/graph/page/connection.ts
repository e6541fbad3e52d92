import { type ClassType, Directive, Field, Int } from 'type-graphql';
import type { Page, PageRequest } from '../../storage/page.ts';
import { SimpleObjectType } from '../object-type.ts';

/** Shareable, because every Relay subgraph has the type and means the same. */
@Directive('@shareable')
@SimpleObjectType('PageInfo')
export class PageInfoType {
  @Field(() => Boolean)
  readonly hasNextPage!: boolean;

  @Field(() => Boolean)
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true })
  readonly endCursor!: string | null;
}

/** A connection's value. `totalCount` is counted only where it is asked for. */
export interface Connection<Row> {
  edges: ReadonlyArray<{ node: Row; cursor: string }>;
  nodes: readonly Row[];
  pageInfo: PageInfoType;
  totalCount: () => Promise<number>;
}

/** What the nodes of a connection are: an object type, or a union (which type-graphql knows by a symbol). */
type NodeTypeValue = ClassType | symbol;

/** The Relay connection type of a node type: `OfficeConnection` and `OfficeEdge` for `Office`. */
export function connectionType(name: string, nodeType: NodeTypeValue): ClassType {
  @SimpleObjectType(`${name}Edge`)
  class EdgeType {
    @Field(() => nodeType)
    readonly node!: object;

    @Field(() => String)
    readonly cursor!: string;
  }

  @SimpleObjectType(`${name}Connection`)
  class ConnectionType {
    @Field(() => [EdgeType])
    readonly edges!: EdgeType[];

    @Field(() => [nodeType])
    readonly nodes!: object[];

    @Field(() => PageInfoType)
    readonly pageInfo!: PageInfoType;

    @Field(() => Int)
    readonly totalCount!: number;
  }
  return ConnectionType;
}

/** A page of rows as a connection. */
export function toConnection<Row>(page: Page<Row>, totalCount: () => Promise<number>): Connection<Row> {
  return {
    edges: page.rows.map(({ row, cursor }) => ({ node: row, cursor })),
    nodes: page.rows.map(({ row }) => row),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: page.rows.at(0)?.cursor ?? null,
      endCursor: page.rows.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** The page of a parent that has no rows there: beyond a cursor there are some on its other side. */
export function emptyPage({ fromEnd, after, before }: PageRequest): Page<never> {
  return { rows: [], hasNextPage: fromEnd && before !== null, hasPreviousPage: !fromEnd && after !== null };
}
