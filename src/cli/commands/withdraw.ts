import { Command } from 'commander';
import { DomainError } from '../../domain/errors.ts';
import { toBanglaDigits } from '../../domain/text/digits.ts';
import type { CommandContext } from '../command-context.ts';
import { EXIT } from '../exit-code.ts';
import { type GraphClient, openGraphClient } from '../graph-client.ts';
import { unknownOffice } from '../unknown-office.ts';
import { readVersionNumber } from '../version-number.ts';

interface Versions {
  office: {
    charters: {
      nodes: Array<{ id: string; version: number }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
}

interface Payload {
  charter: { withdrawnAt: string; withdrawnReason: string } | null;
  errors: Array<{ message: string; messageEn: string }>;
}

const VERSIONS = `query ($office: String!, $after: String) {
  office(slug: $office) { charters(first: 100, after: $after) { nodes { id version } pageInfo { hasNextPage endCursor } } }
}`;

const WITHDRAW = `mutation ($id: ID!, $reason: String!) {
  withdrawCharter(id: $id, reason: $reason) { charter { withdrawnAt withdrawnReason } errors { message messageEn } }
}`;

/** `sanad withdraw`: takes a version that was never valid out of force. Exit code 1 where it was refused. */
export function withdrawCommand(contextOf: () => CommandContext): Command {
  return new Command('withdraw')
    .description("take a version of an office's charter that was never valid out of force; it stays readable")
    .argument('<office>', 'a slug such as doict/lalmonirhat/kaliganj')
    .argument('<version>', 'its number: 1, 2, 3 …', readVersionNumber)
    .requiredOption('--reason <text>', 'why; it is shown beside the version')
    .action((office: string, version: number, { reason }: { reason: string }) =>
      withdraw(office, version, reason, contextOf()),
    );
}

async function withdraw(
  office: string,
  version: number,
  reason: string,
  { terminal, exit }: CommandContext,
): Promise<void> {
  const { say, number } = terminal;
  const client = await openGraphClient();
  try {
    const id = await getVersionId(client, office, version);
    const { withdrawCharter } = await client.execute<{ withdrawCharter: Payload }>(WITHDRAW, { id, reason });
    const { charter, errors } = withdrawCharter;
    for (const { message, messageEn } of errors) terminal.error(say(message, messageEn));
    if (charter === null) return exit(EXIT.FAILED);
    const { withdrawnAt, withdrawnReason } = charter;
    await terminal.result(
      `${office}: ${say(`সংস্করণ ${number(version)} প্রত্যাহৃত (${withdrawnAt}): ${withdrawnReason}`, `version ${version} is withdrawn (${withdrawnAt}): ${withdrawnReason}`)}`,
    );
  } finally {
    await client.close();
  }
}

async function getVersionId(client: GraphClient, slug: string, version: number): Promise<string> {
  let after: string | null = null;
  do {
    const answer: Versions = await client.execute<Versions>(VERSIONS, { office: slug, after });
    if (answer.office === null) throw unknownOffice(slug);
    const { nodes, pageInfo } = answer.office.charters;
    const found = nodes.find((charter) => charter.version === version);
    if (found !== undefined) return found.id;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  throw new DomainError(
    'NOT_FOUND',
    `${slug} has no version ${version} of its charter.`,
    `${slug}-এর সনদের ${toBanglaDigits(String(version))} নম্বর সংস্করণ নেই।`,
    ['version'],
  );
}
