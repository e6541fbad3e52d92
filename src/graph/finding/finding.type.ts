import { Field, Int } from 'type-graphql';
import type { Severity } from '../../domain/quality/finding.ts';
import { SeverityEnum } from '../enums.ts';
import { NodeType } from '../node/node.type.ts';
import { SimpleObjectType } from '../object-type.ts';
import { connectionType } from '../page/connection.ts';
import { SourcePositionType } from '../service/source-position.type.ts';

@SimpleObjectType('Finding', {
  implements: NodeType,
  description: 'Something wrong or noteworthy in a charter, pointing at its cell. docs/findings.md lists the codes.',
})
export class FindingType extends NodeType {
  @Field(() => String)
  readonly code!: string;

  @Field(() => SeverityEnum)
  readonly severity!: Severity;

  @Field(() => String)
  readonly message!: string;

  @Field(() => String)
  readonly messageEn!: string;

  @Field(() => String, { description: 'Why it matters to a citizen' })
  readonly why!: string;

  @Field(() => String)
  readonly whyEn!: string;

  @Field(() => String, { description: 'How to write it instead' })
  readonly remedy!: string;

  @Field(() => String)
  readonly remedyEn!: string;

  @Field(() => SourcePositionType)
  readonly at!: SourcePositionType;

  @Field(() => Int, { nullable: true, description: 'Of a text, counted from 1' })
  readonly line!: number | null;

  @Field(() => Int, { nullable: true, description: 'The first character in the line, counted from 1' })
  readonly column!: number | null;

  @Field(() => String, { nullable: true, description: "The cell's own words" })
  readonly cell!: string | null;
}

export const FindingConnectionType = connectionType('Finding', FindingType);
