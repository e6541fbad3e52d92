/** Milliseconds of work of this thread so far: what a machine is busy with beside it does not count. */
export function threadTimeMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
