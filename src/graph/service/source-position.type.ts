import { Field, Int } from 'type-graphql';
import { SimpleObjectType } from '../object-type.ts';

@SimpleObjectType('SourcePosition', {
  description:
    'Where in the document: a text has lines, a table rows and columns, a PDF pages, a workbook sheets. Counted from 1.',
})
export class SourcePositionType {
  @Field(() => Int, { nullable: true })
  readonly page!: number | null;

  @Field(() => String, { nullable: true })
  readonly sheet!: string | null;

  @Field(() => Int, { nullable: true })
  readonly table!: number | null;

  @Field(() => Int, { nullable: true })
  readonly row!: number | null;

  @Field(() => Int, { nullable: true })
  readonly column!: number | null;

  @Field(() => Int, { nullable: true })
  readonly line!: number | null;
}
