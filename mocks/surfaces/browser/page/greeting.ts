import { hosts } from '../../../integrator/service/regions.ts';
import type { BrowserOptions } from '../options/browser-options.ts';

/** What the console says once, when the fake of a page has started. */
export function greetingOf({ inspector = false, persist = false }: BrowserOptions, seenInNetwork: boolean): string {
  const ways = seenInNetwork ? '' : ' The page itself responds, so the network panel does not show it.';
  const kept = persist === false ? 'Its state ends with the page.' : 'Its state is kept over a reload.';
  const look = inspector ? ' The button in the corner opens its inspector.' : ' See inside with { inspector: true }.';
  return `[integrator-testkit] integrator.io is faked in this page: https://${hosts.us}/v1.${ways} ${kept}${look} { quiet: true } leaves this line out.`;
}
