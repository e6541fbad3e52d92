import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseSync } from '@swc/core';
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';

interface Expression {
  source: string;
  flags: string;
}

type Built = Expression & { path: string };

const FILES = globSync('src/{domain,ingest}/**/*.ts').filter((path) => !path.endsWith('.test.ts'));
const MOST_MS = 240_000;

describe('regular expressions of the readers', () => {
  it('are judged as they should be', async () => {
    const verdicts = await unfit([
      { source: '^\\s*[a-z]+$', flags: 'u' },
      { source: '\\s+$', flags: '' },
      { source: '^(?:a|ab|b)*c$', flags: '' },
    ]);
    expect(verdicts).toEqual([expect.stringContaining('2nd degree'), expect.stringContaining('exponential')]);
  });

  const withLiterals = FILES.map((path) => ({ path, literals: literalsOf(path) })).filter(hasRepetition);

  it.each(withLiterals)('of $path take linear time', { timeout: MOST_MS * 2 }, async ({ literals }) => {
    expect(await unfit(literals)).toEqual([]);
  });

  it('that code puts together take linear time', { timeout: MOST_MS * 2 }, async () => {
    const built = await builtExpressions();
    expect(FILES.filter((path) => buildsExpressions(path) && !built.some((one) => one.path === path))).toEqual([]);
    expect(await unfit(built)).toEqual([]);
  });
});

/** The expressions whose time grows faster than the text, each with a text that shows it. */
async function unfit(expressions: readonly Expression[]): Promise<string[]> {
  const verdicts: string[] = [];
  for (const { source, flags } of expressions.filter(repeatsWithoutEnd)) {
    const found = await check(source, flags, { timeout: MOST_MS, attackTimeout: null, incubationTimeout: null });
    if (found.status === 'unknown') verdicts.push(`/${source}/${flags} cannot be judged: write it simpler`);
    if (found.status === 'vulnerable') {
      verdicts.push(`/${source}/${flags} is ${found.complexity.summary}: ${found.attack.pattern}`);
    }
  }
  return verdicts;
}

/** Without *, + or {n,} no part of the text is read more than a fixed number of times. */
function repeatsWithoutEnd({ source }: Expression): boolean {
  const bare = source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, 'x');
  return /[*+]|\{\d+,\}/.test(bare);
}

function hasRepetition({ literals }: { literals: readonly Expression[] }): boolean {
  return literals.some(repeatsWithoutEnd);
}

type SyntaxNode = Record<string, unknown> & { type: string };

function* nodesOf(part: unknown): Generator<SyntaxNode> {
  if (typeof part !== 'object' || part === null) return;
  if ('type' in part && typeof part.type === 'string') yield part as SyntaxNode;
  for (const inner of Object.values(part)) yield* nodesOf(inner);
}

function syntaxOf(path: string): SyntaxNode[] {
  return [...nodesOf(parseSync(readFileSync(path, 'utf8'), { syntax: 'typescript', target: 'es2024' }))];
}

function literalsOf(path: string): Expression[] {
  return syntaxOf(path)
    .filter(({ type }) => type === 'RegExpLiteral')
    .map((literal) => ({ source: String(literal.pattern), flags: String(literal.flags) }));
}

function buildsExpressions(path: string): boolean {
  return syntaxOf(path).some(({ callee }) => {
    const named = callee as { type?: string; value?: string } | undefined;
    return named?.type === 'Identifier' && named.value === 'RegExp';
  });
}

/** What `new RegExp` makes while every module loads and a table of commas is read, with the file that made it. */
async function builtExpressions(): Promise<Built[]> {
  const built: Built[] = [];
  const Plain = globalThis.RegExp;
  const make = (_: unknown, [pattern, flags]: [string, string?]): RegExp => {
    const callers = (new Error().stack ?? '').split('\n').slice(2);
    const path = FILES.find((file) => callers[0]?.includes(resolve(file)));
    const made = new Plain(pattern, flags);
    if (path !== undefined) built.push({ path, source: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy<RegExpConstructor>(Plain, { construct: make, apply: make });
  try {
    for (const path of FILES) await import(resolve(path));
    const { readCsv } = await import('../../src/ingest/readers/sheet/read-csv.ts');
    readCsv('ক্রমিক নং,"সেবার নাম"\n১,সনদ');
  } finally {
    globalThis.RegExp = Plain;
  }
  return built;
}
