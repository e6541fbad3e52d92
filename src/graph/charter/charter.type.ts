import { Field, Int } from 'type-graphql';
import type { Authority } from '../../domain/source/source.ts';
import type { EFFECTIVE_BASES } from '../../storage/charter/charter.table.ts';
import { AuthorityEnum, EffectiveBasisEnum } from '../enums.ts';
import { NodeType } from '../node/node.type.ts';
import { SimpleObjectType } from '../object-type.ts';
import { connectionType } from '../page/connection.ts';
import { DateScalar } from '../scalar/date.scalar.ts';
import { DateTimeScalar } from '../scalar/date-time.scalar.ts';

@SimpleObjectType('Charter', { implements: NodeType, description: "One published version of an office's promises." })
export class CharterType extends NodeType {
  @Field(() => Int)
  readonly version!: number;

  @Field(() => DateScalar, { nullable: true })
  readonly signedOn!: string | null;

  @Field(() => String, { nullable: true })
  readonly signedBy!: string | null;

  @Field(() => DateScalar)
  readonly effectiveFrom!: string;

  @Field(() => EffectiveBasisEnum, { description: 'How effectiveFrom is known' })
  readonly effectiveFromBasis!: (typeof EFFECTIVE_BASES)[number];

  @Field(() => DateScalar, { nullable: true, description: 'The day from which the next version is in force' })
  readonly effectiveUntil!: string | null;

  @Field(() => Boolean)
  readonly synthetic!: boolean;

  @Field(() => String, { nullable: true })
  readonly vision!: string | null;

  @Field(() => String, { nullable: true })
  readonly mission!: string | null;

  @Field(() => [String], { description: 'What the charter asks of the applicant' })
  readonly expectations!: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'A version that was withdrawn is in force on no day' })
  readonly withdrawnAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn' })
  readonly withdrawnReason!: string | null;

  @Field(() => AuthorityEnum, { description: 'Whose word it is: of two, the weightier is in force' })
  readonly authority!: Authority;

  @Field(() => Boolean, { description: 'A weightier source speaks for the office: this version is in force on no day' })
  readonly outranked!: boolean;
}

export const CharterConnectionType = connectionType('Charter', CharterType);

@SimpleObjectType('Provenance', { description: 'Where a charter came from.' })
export class ProvenanceType {
  @Field(() => String, { nullable: true })
  readonly uri!: string | null;

  @Field(() => String)
  readonly format!: string;

  @Field(() => String, { description: 'Of the original bytes' })
  readonly sha256!: string;

  @Field(() => String)
  readonly parserVersion!: string;

  @Field(() => DateTimeScalar)
  readonly importedAt!: string;

  @Field(() => String, { nullable: true, description: 'The original, of text formats' })
  readonly text!: string | null;

  @Field(() => [String], { description: 'The nodes that passed it on, from where it was first stored; none: this one' })
  readonly chain!: string[];
}
