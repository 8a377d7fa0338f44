/** What the probe tells of the process that it is in. */
export interface ProbeReport {
  /** The longest time that the event loop stood still since the last report, in milliseconds of the processor. */
  readonly stopMs: number;
  /** What the main thread has used since its start. */
  readonly cpuMs: number;
  /** In bytes. */
  readonly heap: number;
  readonly rss: number;
  /** The names on the prototypes that all code shares; empty unless garbage was collected first. */
  readonly prototypes: string;
}

export function isProbeReport(value: unknown): value is ProbeReport {
  return typeof value === 'object' && value !== null && 'stopMs' in value && 'prototypes' in value;
}
