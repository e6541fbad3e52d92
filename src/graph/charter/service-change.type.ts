import { Field } from 'type-graphql';
import type { ChangeKind } from '../../domain/compare/changes/change.ts';
import { ChangeKindEnum } from '../enums.ts';
import { SimpleObjectType } from '../object-type.ts';
import { ServiceType } from '../service/service.type.ts';

@SimpleObjectType('ServiceChange', { description: 'One change of one service between two versions of a charter.' })
export class ServiceChangeType {
  @Field(() => ChangeKindEnum)
  readonly kind!: ChangeKind;

  @Field(() => ServiceType, { nullable: true, description: 'As it stood; null where it is new' })
  readonly before!: object | null;

  @Field(() => ServiceType, { nullable: true, description: 'As it stands; null where it is gone' })
  readonly after!: object | null;

  @Field(() => Boolean, { description: 'Whether a citizen loses by it' })
  readonly regression!: boolean;

  @Field(() => String, { description: "Both charters' words, in a sentence" })
  readonly explanation!: string;

  @Field(() => String)
  readonly explanationEn!: string;
}
