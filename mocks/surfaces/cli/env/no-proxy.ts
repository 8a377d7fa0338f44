import { serviceHosts } from '../../../integrator/service/regions.ts';

/** What is never asked through a proxy: this machine. */
const thisMachine: readonly string[] = ['localhost', '127.0.0.1', '::1'];

/**
 * The hosts that programs ask without a proxy: this machine, and those that were set already.
 *
 * An entry that a host of the service falls under is left out: a program would ask the service itself.
 */
export function hostsWithoutProxy(...given: readonly (string | undefined)[]): readonly string[] {
  const entries = given.flatMap((list) => (list ?? '').split(/[\s,]/)).filter((entry) => entry !== '');
  return [...new Set([...thisMachine, ...entries.filter((entry) => !meansTheService(entry))])];
}

/** The same hosts as Java reads them: patterns, with a star at one end. */
export function javaPatterns(entries: readonly string[]): string {
  const own = ['localhost', '127.*', '[::1]'];
  const others = entries.filter((entry) => !thisMachine.includes(entry) && /^[\w.*-]+$/.test(entry));
  return [...own, ...others.flatMap((entry) => (/^[.*]/.test(entry) ? `*${bare(entry)}` : [entry, `*.${entry}`]))].join(
    '|',
  );
}

function meansTheService(entry: string): boolean {
  const name = bare(entry).split(':', 1)[0]?.replace(/^\./, '').toLowerCase() ?? '';
  return name === '' || [...serviceHosts].some((host) => host === name || host.endsWith(`.${name}`));
}

/** Without the star that some programs write in front. */
function bare(entry: string): string {
  return entry.replace(/^\*/, '');
}
