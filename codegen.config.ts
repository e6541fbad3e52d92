import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * The questions that the web pages ask , in the `.graphql` files beside them, typed by the kept schema, in one file. Documents are texts:
 * the browser needs no parser, and "show the query" shows the very text that was asked.
 */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'web/src/**/*.graphql',
  silent: true,
  generates: {
    'web/src/api/operations.ts': { plugins: ['typescript-operations', 'typed-document-node'] },
  },
  config: {
    documentMode: 'string',
    useTypeImports: true,
    immutableTypes: true,
    avoidOptionals: { field: true },
    dedupeFragments: true,
    strictScalars: true,
    scalars: { ID: 'string', Date: 'string', DateTime: 'string', _Any: 'unknown' },
  },
};

export default config;
