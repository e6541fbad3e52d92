import { createUnionType } from 'type-graphql';
import { AreaType } from '../area/area.type.ts';
import { CatalogueServiceType } from '../catalogue/catalogue.type.ts';
import type { NodeRow } from '../node/node.type.ts';
import { OfficeType } from '../office/office.type.ts';
import { connectionType } from '../page/connection.ts';
import { OfficerType } from '../post/post.type.ts';
import { ServiceType } from '../service/service.type.ts';

const SearchResult: unknown = createUnionType({
  name: 'SearchResult',
  description: 'What can be found by searching.',
  types: () => [OfficeType, ServiceType, CatalogueServiceType, OfficerType, AreaType] as const,
  resolveType: (row) => (row as NodeRow).__typename,
});

export const SearchResultConnectionType = connectionType('SearchResult', SearchResult as symbol);
