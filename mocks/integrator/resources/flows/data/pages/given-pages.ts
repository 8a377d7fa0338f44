import { stepsOfFlow } from '../../steps/flow-steps.ts';
import type { DataWork } from '../work/data-work.ts';
import type { RunPage } from '../work/run-data.ts';

/** The pages that a test gives an export: a plain list is that of the first export of the flow. */
export function pagesGivenFor({ data: { pages }, flow }: DataWork, id: string): readonly RunPage[] | undefined {
  if (pages === undefined) return undefined;
  if (isList(pages)) return stepsOfFlow(flow).generators[0] === id ? pages : undefined;
  return Object.hasOwn(pages, id) ? pages[id] : undefined;
}

function isList<T>(value: readonly T[] | object): value is readonly T[] {
  return Array.isArray(value);
}
