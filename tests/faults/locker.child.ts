import { createInterface } from 'node:readline';
import { DomainError } from '../../src/domain/errors.ts';
import { acquireLock } from '../../src/storage/embedded/lock.ts';

/** Takes the lock of each directory it is told, answers `won` or the error's code, and keeps what it won. */
const say = (line: string): void => void process.stdout.write(`${line}\n`);
say('ready');
for await (const dataDir of createInterface({ input: process.stdin })) {
  try {
    acquireLock(dataDir);
    say('won');
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    say(error.code);
  }
}
