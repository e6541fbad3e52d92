import { Field } from 'type-graphql';
import { NodeType } from '../node/node.type.ts';
import { SimpleObjectType } from '../object-type.ts';

@SimpleObjectType('Contact', {
  description: 'As published, digits transliterated; phones in E.164 where the number is understood.',
})
export class ContactType {
  @Field(() => [String])
  readonly phones!: string[];

  @Field(() => [String])
  readonly emails!: string[];

  @Field(() => [String])
  readonly urls!: string[];

  @Field(() => String)
  readonly text!: string;
}

@SimpleObjectType('Post', { implements: NodeType, description: 'A designation in an office.' })
export class PostType extends NodeType {
  @Field(() => String)
  readonly designation!: string;

  @Field(() => String, { nullable: true })
  readonly designationEn!: string | null;
}

@SimpleObjectType('Officer', { implements: NodeType, description: 'A person named in a charter.' })
export class OfficerType extends NodeType {
  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { nullable: true })
  readonly nameEn!: string | null;
}

@SimpleObjectType('PostHolding', {
  description: "Who held the post when the charter was published: the cell's own words beside what was understood.",
})
export class PostHoldingType {
  @Field(() => Boolean)
  readonly acting!: boolean;

  @Field(() => ContactType)
  readonly contact!: ContactType;

  @Field(() => String)
  readonly text!: string;
}
