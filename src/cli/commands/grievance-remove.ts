import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { EXIT } from '../exit-code.ts';
import { openGraphClient } from '../graph-client.ts';

interface Payload {
  removed: string[];
  errors: Array<{ message: string; messageEn: string }>;
}

const REMOVE = `mutation ($slug: String!) {
  setGrievanceLimits(limits: [], remove: [$slug]) { removed errors { message messageEn } }
}`;

/** `sanad grievance remove`: gives up the limits that were set for a body. Exit code 1 where none were. */
export function grievanceRemoveCommand(contextOf: () => CommandContext): Command {
  return new Command('remove')
    .description('give up the time limits that were set for an office, an organisation or the country')
    .argument('<slug>', 'such as doict/lalmonirhat, doict or bangladesh')
    .action((slug: string) => removeLimits(slug, contextOf()));
}

async function removeLimits(slug: string, { terminal, exit }: CommandContext): Promise<void> {
  const { say } = terminal;
  const client = await openGraphClient();
  try {
    const { setGrievanceLimits } = await client.execute<{ setGrievanceLimits: Payload }>(REMOVE, { slug });
    const { removed, errors } = setGrievanceLimits;
    for (const { message, messageEn } of errors) terminal.error(say(message, messageEn));
    if (removed.length === 0) return exit(EXIT.FAILED);
    await terminal.result(
      `${slug}: ${say('দেওয়া সময়সীমা বাতিল করা হয়েছে; আগে যা ছিল, আবার তা-ই প্রযোজ্য', 'the limits that were set are given up; what held before holds again')}`,
    );
  } finally {
    await client.close();
  }
}
