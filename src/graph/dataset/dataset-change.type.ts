import { Field } from 'type-graphql';
import { SimpleObjectType } from '../object-type.ts';

/** Its office and charter are resolved from the ids. */
@SimpleObjectType('DatasetChange', {
  description: 'That something stored has changed. A dashboard refetches what it shows of it.',
})
export class DatasetChangeType {
  @Field(() => String, { description: 'Of the dataset after the change' })
  readonly revision!: string;

  readonly officeId!: number | null;

  readonly charterId!: number | null;
}
