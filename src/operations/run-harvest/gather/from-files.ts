import { DomainError } from '../../../domain/errors.ts';
import { gatherFiles, type SeenFiles } from '../../../harvest/sources/file/gather-files.ts';
import { asFound } from '../as-found.ts';
import type { Found } from '../found.ts';
import type { Gathering } from '../gathering.ts';
import type { HarvestPorts } from '../harvest-ports.ts';
import type { HarvestRun } from '../harvest-run.ts';

/** Reads the files of a source that have changed. Throws SETTING_INVALID where no directory of sources is set. */
export function gatherFromFiles({ filesDirectory }: HarvestPorts, run: HarvestRun, signal: AbortSignal): Gathering {
  if (filesDirectory === null) throw noDirectory();
  const seen: Record<string, SeenFiles[string]> = {};
  let modified = false;
  let keptSome = false;
  const files = gatherFiles(
    { uri: run.source.uri, seen: run.source.seen as SeenFiles },
    { directory: filesDirectory, signal },
  );
  return {
    found: (async function* (): AsyncGenerator<Found[]> {
      for await (const file of files) {
        if (file.status !== 'FAILED') seen[file.path] = file.seen;
        if (file.status === 'NOT_MODIFIED') {
          keptSome = true;
          continue;
        }
        modified = true;
        if (file.status === 'GATHERED') yield [asFound(file.document)];
        else yield [{ kind: 'FAILURE', error: file.failure, cursor: null }];
      }
    })(),
    forget(found) {
      if (found.kind === 'DOCUMENT') delete seen[found.uri];
    },
    outcome: () => ({ modified, keptSome, seen, cursor: null, goesOn: false }),
  };
}

function noDirectory(): DomainError {
  return new DomainError(
    'SETTING_INVALID',
    'This server reads no files: set SANAD_SOURCE_FILES to the directory below which they lie.',
    'এই সার্ভার কোনো ফাইল পড়ে না: ফাইলগুলো যে ফোল্ডারে আছে SANAD_SOURCE_FILES-এ সেটি দিন।',
    ['SANAD_SOURCE_FILES'],
  );
}
