import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingParts, readApi, withConnections } from './api-parts.ts';
import { OWED } from './owed.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('the schema', () => {
  const schema = readApi(read('../../schema/schema.graphql'));
  const owed = OWED.map(({ type, field }) => (field === undefined ? type : `${type}.${field}`));
  const isOwed = (part: string) =>
    owed.some((name) => part === name || [' ', '.', '('].some((end) => part.startsWith(name + end)));
  const contract = readApi(read('contract.graphql'));

  it('holds all that the contract promises and no later issue owes', () => {
    const due = new Map([...contract].filter(([name]) => !isOwed(name)));
    expect(missingParts(withConnections(due), schema)).toEqual([]);
  });

  it('owes nothing that it has, and nothing that was not promised', () => {
    expect(owed.filter((name) => schema.has(name))).toEqual([]);
    expect(owed.filter((name) => !contract.has(name))).toEqual([]);
  });
});

describe('the comparison', () => {
  const contract = withConnections(
    readApi(`
      type Query { office(slug: String!): Office  offices(first: Int): OfficeConnection! }
      type Office implements Node { id: ID! name: String! }
      interface Node { id: ID! }
      enum Level { DISTRICT UPAZILA }
      input Filter { under: String }
      union Result = Office | Query
      scalar Date
    `),
  );
  const complete = `
    type Query { office(slug: String!, asOf: Date): Office  offices(first: Int = 20): OfficeConnection!  extra: Int }
    "more" type Office implements Node { id: ID! name: String! nameEn: String }
    type OfficeConnection { edges: [OfficeEdge!]! nodes: [Office!]! pageInfo: PageInfo! totalCount: Int! }
    type OfficeEdge { node: Office! cursor: String! }
    interface Node { id: ID! }
    enum Level { DISTRICT UPAZILA UNION }
    input Filter { under: String level: Level }
    union Result = Office | Query
    scalar Date
  `;

  it('accepts additions', () => {
    expect(missingParts(contract, readApi(complete))).toEqual([]);
  });

  it.each([
    ['slug: String!', 'slug: String', 'Query.office(slug) is String, the contract says String!'],
    ['asOf: Date', 'asOf: Date!', 'Query.office(asOf) is demanded, the contract does not have it'],
    ['name: String!', 'name: String', 'Office.name is String, the contract says String!'],
    ['Office implements Node', 'Office', 'Office & Node is missing'],
    ['nodes: [Office!]!', 'nodes: [Office]!', 'OfficeConnection.nodes is [Office]!, the contract says [Office!]!'],
    ['node: Office!', 'node: Office', 'OfficeEdge.node is Office, the contract says Office!'],
    ['UPAZILA', '', 'Level.UPAZILA is missing'],
    ['under: String', '', 'Filter(under) is missing'],
    ['level: Level', 'level: Level!', 'Filter(level) is demanded, the contract does not have it'],
    ['Office | Query', 'Query', 'Result.Office is missing'],
    ['scalar Date', '', 'Date is missing'],
  ])('finds that %s became «%s»', (before, after, message) => {
    expect(missingParts(contract, readApi(complete.replace(before, after)))).toEqual([message]);
  });
});
