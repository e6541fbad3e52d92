import { Field, Int } from 'type-graphql';
import type { Authority, SourceKind } from '../../domain/source/source.ts';
import { AuthorityEnum, SourceKindEnum } from '../enums.ts';
import { NodeType } from '../node/node.type.ts';
import { SimpleObjectType } from '../object-type.ts';
import { connectionType } from '../page/connection.ts';
import { DateTimeScalar } from '../scalar/date-time.scalar.ts';

@SimpleObjectType('Source', { implements: NodeType, description: 'Where charters are harvested from.' })
export class SourceType extends NodeType {
  @Field(() => String)
  readonly name!: string;

  @Field(() => SourceKindEnum)
  readonly kind!: SourceKind;

  @Field(() => String, { description: 'A web address; of a FILE the path below the directory of sources' })
  readonly uri!: string;

  @Field(() => AuthorityEnum, {
    nullable: true,
    description: 'Null: judged for each document by the host it came from',
  })
  readonly authority!: Authority | null;

  @Field(() => Int)
  readonly everyMinutes!: number;

  @Field(() => DateTimeScalar, { description: 'When it is harvested next' })
  readonly nextDueAt!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly lastAttemptAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly lastSuccessAt!: string | null;

  @Field(() => String, { nullable: true })
  readonly lastError!: string | null;

  @Field(() => String, { nullable: true })
  readonly lastErrorEn!: string | null;

  @Field(() => Int)
  readonly consecutiveFailures!: number;
}

export const SourceConnectionType = connectionType('Source', SourceType);
