import type { TestProject } from 'vitest/node';
import { startSanad } from './start-sanad.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of a server that all test files share; none of them stops it or writes to it. */
    sanadUrl: string;
  }
}

/** Starts the server once for all files. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const sanad = await startSanad();
  project.provide('sanadUrl', sanad.url);
  return () => sanad.stop();
}
