import { Field, Float } from 'type-graphql';
import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import { ServiceCategoryEnum } from '../enums.ts';
import { NodeType } from '../node/node.type.ts';
import { SimpleObjectType } from '../object-type.ts';
import { connectionType } from '../page/connection.ts';

@SimpleObjectType('CatalogueService', { implements: NodeType, description: 'The same service across offices.' })
export class CatalogueServiceType extends NodeType {
  @Field(() => String)
  readonly slug!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { nullable: true })
  readonly nameEn!: string | null;

  @Field(() => ServiceCategoryEnum)
  readonly category!: ServiceCategory;

  @Field(() => Boolean, {
    description: 'False: an import made it of a service that matched no other; see matchService',
  })
  readonly reviewed!: boolean;
}

export const CatalogueServiceConnectionType = connectionType('CatalogueService', CatalogueServiceType);

@SimpleObjectType('MatchCandidate', { description: 'An entry of the catalogue that a service may mean.' })
export class MatchCandidateType {
  @Field(() => CatalogueServiceType)
  readonly catalogueService!: CatalogueServiceType;

  @Field(() => Float, { description: '0 to 1' })
  readonly score!: number;
}
