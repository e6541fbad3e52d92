/** Runs `work` again and again for about `ms` after a warm-up of a third of that; returns runs a second. */
export async function runsPerSecond(work: () => unknown, ms = 1500): Promise<number> {
  await runFor(work, ms / 3);
  const { runs, seconds } = await runFor(work, ms);
  return runs / seconds;
}

/** The same with several runs under way at once. */
export async function runsPerSecondAtOnce(work: () => Promise<unknown>, atOnce: number, ms = 3000): Promise<number> {
  const rates = await Promise.all(Array.from({ length: atOnce }, () => runsPerSecond(work, ms)));
  return rates.reduce((sum, rate) => sum + rate, 0);
}

/** Prints a figure with its name. */
export function show(name: string, value: number, unit: string): void {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  console.log(`${name.padEnd(58)} ${value.toFixed(digits).padStart(10)} ${unit}`);
}

async function runFor(work: () => unknown, ms: number): Promise<{ runs: number; seconds: number }> {
  const start = performance.now();
  let runs = 0;
  while (performance.now() - start < ms) {
    await work();
    runs += 1;
  }
  return { runs, seconds: (performance.now() - start) / 1000 };
}
