import { Field, Int } from 'type-graphql';
import { SimpleObjectType } from '../object-type.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { UserErrorType } from '../user-error.type.ts';
import { OfficeType } from './office.type.ts';

@SimpleObjectType('AddOfficePayload')
export class AddOfficePayloadType {
  @Field(() => OfficeType, { nullable: true })
  readonly office!: object | null;

  @Field(() => [UserErrorType])
  readonly errors!: UserErrorType[];
}

@SimpleObjectType('AddOfficesPayload', { description: 'What was stored; with errors nothing was.' })
export class AddOfficesPayloadType {
  @Field(() => [OrganisationType])
  readonly organisations!: object[];

  @Field(() => [OfficeType], { description: 'In the order of the request, without the head offices' })
  readonly offices!: object[];

  @Field(() => Int, { description: 'Entries that are stored with the same values already' })
  readonly unchanged!: number;

  @Field(() => [UserErrorType], { description: 'Up to 100, each at its entry and field: offices, 12, area' })
  readonly errors!: UserErrorType[];
}
