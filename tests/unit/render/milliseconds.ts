/** What work takes of a processor, in milliseconds, whatever else the machine is doing. */
export function milliseconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}
