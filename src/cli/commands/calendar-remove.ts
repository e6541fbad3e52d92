import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { EXIT } from '../exit-code.ts';
import { openGraphClient } from '../graph-client.ts';

interface Payload {
  removed: string | null;
  errors: Array<{ message: string; messageEn: string }>;
}

const REMOVE = `mutation ($slug: String!) {
  removeCalendarOrder(slug: $slug) { removed errors { message messageEn } }
}`;

/** `sanad calendar remove`: takes back an order that was entered by hand. Exit code 1 where there is none. */
export function calendarRemoveCommand(contextOf: () => CommandContext): Command {
  return new Command('remove')
    .description('take back an order on working days that was entered by hand')
    .argument('<order>', 'its name, such as 2027-03-01-eid-ul-fitr')
    .action((slug: string) => removeOrder(slug, contextOf()));
}

async function removeOrder(slug: string, { terminal, exit }: CommandContext): Promise<void> {
  const { say } = terminal;
  const client = await openGraphClient();
  try {
    const { removeCalendarOrder } = await client.execute<{ removeCalendarOrder: Payload }>(REMOVE, { slug });
    const { removed, errors } = removeCalendarOrder;
    for (const { message, messageEn } of errors) terminal.error(say(message, messageEn));
    if (removed === null) return exit(EXIT.FAILED);
    await terminal.result(
      `${removed}: ${say('আদেশটি বাতিল করা হয়েছে; আগে যা ছিল, আবার তা-ই প্রযোজ্য', 'the order is taken back; what held before holds again')}`,
    );
  } finally {
    await client.close();
  }
}
