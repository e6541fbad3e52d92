import { Command } from 'commander';
import type { GrievanceRole } from '../../domain/charter/grievance-step.ts';
import type { TimeUnit } from '../../domain/deadline/deadline.ts';
import { amountBn, amountEn } from '../../domain/deadline/say-amount.ts';
import { GRIEVANCE_ROLE_WORDS } from '../../domain/escalation/grievance-role-words.ts';
import type { CommandContext } from '../command-context.ts';
import { openGraphClient } from '../graph-client.ts';
import { layTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { grievanceImportCommand } from './grievance-import.ts';
import { grievanceRemoveCommand } from './grievance-remove.ts';

interface Options {
  office?: string;
  json?: boolean;
}

interface Limit {
  appliesTo: string;
  role: GrievanceRole;
  max: number;
  unit: TimeUnit;
  extension: number | null;
  source: string;
  byHand: boolean;
}

const LIMITS = `query ($office: String) {
  grievanceLimits(office: $office) { appliesTo body role max unit extension contact source note byHand }
}`;

/** `sanad grievance`: how long the steps of the grievance procedure may take; `import` sets limits, `remove` gives them up. */
export function grievanceCommand(contextOf: () => CommandContext): Command {
  return new Command('grievance')
    .description('list the time limits of the grievance procedure; `grievance import` sets others')
    .option('--office <slug>', 'those that hold for an office: doict/lalmonirhat/kaliganj')
    .option('--json', 'as JSON')
    .action((options: Options) => listLimits(options, contextOf()))
    .addCommand(grievanceImportCommand(contextOf).exitOverride())
    .addCommand(grievanceRemoveCommand(contextOf).exitOverride());
}

async function listLimits({ office, json }: Options, { terminal }: CommandContext): Promise<void> {
  const client = await openGraphClient();
  try {
    const { grievanceLimits: limits } = await client.execute<{ grievanceLimits: Limit[] }>(LIMITS, { office });
    await terminal.result(json ? JSON.stringify(limits, null, 2) : toTable(limits, terminal).join('\n'));
  } finally {
    await client.close();
  }
}

function toTable(limits: readonly Limit[], terminal: Terminal): string[] {
  const { say } = terminal;
  const columns = [
    { heading: say('যার জন্য', 'Holds for'), share: 0 },
    { heading: say('ধাপ', 'Step'), share: 1 },
    { heading: say('সময়সীমা', 'Time limit'), share: 1 },
    { heading: say('সূত্র', 'Source'), share: 1 },
    { heading: say('নির্ধারণকারী', 'Set by'), share: 0 },
  ];
  const rows = limits.map((limit) => [
    limit.appliesTo,
    say(GRIEVANCE_ROLE_WORDS[limit.role].bn, GRIEVANCE_ROLE_WORDS[limit.role].en),
    describeTime(limit, terminal),
    limit.source,
    limit.byHand ? say('প্রশাসক', 'administrator') : 'Sanad',
  ]);
  return layTable(columns, rows, terminal.width);
}

function describeTime({ max, unit, extension }: Limit, { say, number }: Terminal): string {
  const time = say(amountBn(max, unit), amountEn(max, unit));
  if (extension === null) return time;
  return `${time}${say(`, তদন্ত হলে আরও ${number(extension)}`, `, ${extension} more if investigated`)}`;
}
