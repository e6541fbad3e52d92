/** What the test set-up tells the test files about their database. */
declare module 'vitest' {
  interface ProvidedContext {
    databaseKind: 'pglite' | 'postgres';
    /** For pglite: a tar file of the migrated, empty database. */
    databaseSnapshot: string;
    /** For postgres: the server's own database, from which test databases are made. */
    databaseServerUrl: string;
  }
}

/** The database on the test server that every test file's database is a copy of. */
export const TEMPLATE_DATABASE = 'sanad_template';
