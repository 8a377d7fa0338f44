import { median } from './median.ts';
import type { Figures } from './worker.ts';

/** Something that is measured beside others. */
export interface Variant {
  readonly name: string;
  readonly round: () => Promise<Figures>;
}

/** What was measured of each variant: a list of figures, one for each round. */
export type Measured = ReadonlyMap<string, readonly Figures[]>;

/**
 * Measures variants in turns, A B C A B C …, so that what else the machine does falls on all of them.
 *
 * One round before the first is not counted: it warms up.
 */
export async function interleave(variants: readonly Variant[], rounds: number): Promise<Measured> {
  const measured = new Map<string, Figures[]>(variants.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const { name, round: run } of variants) {
      const figures = await run();
      if (round >= 0) measured.get(name)?.push(figures);
    }
  }
  return measured;
}

/** The median of one figure of a variant over all rounds. */
export function middle(measured: Measured, name: string, figure: string): number {
  return median((measured.get(name) ?? []).map((figures) => figures[figure] ?? Number.NaN));
}

/** The median over all rounds of a figure's ratio to another variant's in the same round. */
export function ratio(measured: Measured, name: string, base: string, figure: string): number {
  const bases = measured.get(base) ?? [];
  return median(
    (measured.get(name) ?? []).map((figures, round) => (figures[figure] ?? Number.NaN) / (bases[round]?.[figure] ?? 0)),
  );
}
