import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class SearchArgs {
  @Field(() => String, {
    description: 'Words of names and places in Bangla or English, however spelt: 1 to 20 words, at most 200 characters',
  })
  readonly text!: string;

  @Field(() => Int, { nullable: true, description: '1–100, default 20' })
  readonly first?: number | null;

  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}
