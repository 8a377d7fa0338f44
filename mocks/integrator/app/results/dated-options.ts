/** The options that a stack makes dates of before a function sees them. Source: the published package. */
const dates = ['lastExportDateTime', 'currentExportDateTime'] as const;

/** A copy of options as a function has them: its own to change, with dates where a stack makes some. */
export function datedOptions(options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const copy: Record<string, unknown> = structuredClone({ ...options });
  for (const name of dates) {
    const moment = copy[name];
    if (typeof moment === 'string' || typeof moment === 'number') copy[name] = new Date(moment);
  }
  return copy;
}
