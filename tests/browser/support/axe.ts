import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds on a page by WCAG 2.2 AA and its own best practice: rule, help and places, a line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Evaluated by the browser's debugger, which the page's content policy does not bind.
  await page.evaluate(AXE);
  const violations = await page.evaluate(async (values) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type: 'tag', values },
    });
    return violations.map(({ id, help, nodes }) => ({ id, help, places: nodes.map(({ html }) => html.slice(0, 160)) }));
  }, RULES);
  return violations.map(({ id, help, places }) => `${id}: ${help}: ${places.slice(0, 5).join(' | ')}`);
}
