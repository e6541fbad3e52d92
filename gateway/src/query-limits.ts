import { type ASTVisitor, GraphQLError, Kind, parse, type SelectionSetNode, type ValidationContext } from 'graphql';

/** A question with more words, names and brackets than that is not read to its end. */
export const parseWithin = (maxTokens: number): typeof parse => {
  return (source, options) => parse(source, { ...options, maxTokens });
};

/** A validation rule: fields within fields, also through fragments, down to `maxDepth`. */
export function depthLimit(maxDepth: number) {
  return (context: ValidationContext): ASTVisitor => {
    const depth = depthIn(context);
    return {
      OperationDefinition(operation) {
        if (depth(operation.selectionSet) > maxDepth) context.reportError(tooDeep(maxDepth));
      },
    };
  };
}

/** Measures selections; each fragment once, so that fragments within fragments cost no more than their text. */
function depthIn(context: ValidationContext): (set: SelectionSetNode) => number {
  const ofFragment = new Map<string, number>();
  const depth = (set: SelectionSetNode): number =>
    Math.max(
      ...set.selections.map((selection) => {
        if (selection.kind === Kind.FIELD) return 1 + (selection.selectionSet ? depth(selection.selectionSet) : 0);
        if (selection.kind === Kind.INLINE_FRAGMENT) return depth(selection.selectionSet);
        return fragmentDepth(selection.name.value);
      }),
    );
  const fragmentDepth = (name: string): number => {
    const known = ofFragment.get(name);
    if (known !== undefined) return known;
    // A fragment within itself is refused by another rule; here it must only come to an end.
    ofFragment.set(name, 0);
    const fragment = context.getFragment(name);
    const measured = fragment ? depth(fragment.selectionSet) : 0;
    ofFragment.set(name, measured);
    return measured;
  };
  return depth;
}

function tooDeep(maxDepth: number): GraphQLError {
  return new GraphQLError(`The query is nested more than ${maxDepth} fields deep.`, {
    extensions: {
      code: 'QUERY_TOO_DEEP',
      messageBn: `প্রশ্নটি ${maxDepth} স্তরের বেশি গভীর।`,
      http: { status: 400 },
    },
  });
}
