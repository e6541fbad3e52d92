import { Field, InputType, Int } from 'type-graphql';
import type { Authority, SourceKind } from '../../domain/source/source.ts';
import { LONGEST_INTERVAL, LONGEST_SOURCE_NAME, SHORTEST_INTERVAL } from '../../operations/add-source/limits.ts';
import { AuthorityEnum, SourceKindEnum } from '../enums.ts';

@InputType()
export class SourceInput {
  @Field(() => String, { description: `1 to ${LONGEST_SOURCE_NAME} characters` })
  readonly name!: string;

  @Field(() => SourceKindEnum)
  readonly kind!: SourceKind;

  @Field(() => String, { description: 'A web address; of a FILE the path below the directory of SANAD_SOURCE_FILES' })
  readonly uri!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Slug of the office whose charter it is; else the documents say',
  })
  readonly office?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `${SHORTEST_INTERVAL} to ${LONGEST_INTERVAL}; default once a day, a peer once an hour`,
  })
  readonly everyMinutes?: number | null;

  @Field(() => AuthorityEnum, {
    nullable: true,
    description: 'Whose word its charters are; else judged by their hosts',
  })
  readonly authority?: Authority | null;
}
