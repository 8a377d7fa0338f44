import type { InstallStep } from '../../../../../fixtures/resources/integrations/integration.ts';
import { isRecord } from '../../../../../spec/document/document.ts';

/**
 * The steps of an integration with those written into them that a function has given as `stepsToUpdate`: each takes over
 * what is given of it. A step is known by its installer function, or else by its uninstaller function, or by its name.
 *
 * Source: doc, that the service writes them; choice, what a step is known by.
 */
export function updatedSteps(steps: readonly InstallStep[], given: unknown): InstallStep[] {
  const updates: readonly unknown[] = Array.isArray(given) ? given : [];
  return steps.map((step) => {
    const update = updates.filter(isRecord).findLast((one) => isMeant(step, one));
    if (update === undefined) return step;
    const merged = { ...step, ...update };
    return JSON.stringify(merged) === JSON.stringify(step) ? step : merged;
  });
}

function isMeant(step: InstallStep, update: Readonly<Record<string, unknown>>): boolean {
  for (const name of ['installerFunction', 'uninstallerFunction', 'name'] as const)
    if (update[name] !== undefined) return update[name] === step[name];
  return false;
}
