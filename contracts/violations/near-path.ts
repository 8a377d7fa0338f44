import { nearMiss } from './near-miss.ts';

/** How many segments may differ from a template that is suggested. */
const maxSlips = 2;

/**
 * The path that a request probably meant, as it should have been written; `undefined` where none is near.
 *
 * It compares segment by segment, so a parameter keeps the value that was sent: `/v1/integration/5` becomes
 * `/v1/integrations/5`.
 *
 * @param bases What the servers put before each path: `/v1`.
 * @param paths The templates of the document: `/integrations/{_id}`.
 */
export function nearPath(pathname: string, bases: readonly string[], paths: readonly string[]): string | undefined {
  const sent = segmentsOf(pathname);
  if (sent.length > 32) return undefined;
  let best: { readonly path: string; readonly slips: number } | undefined;
  for (const base of bases) {
    const before = segmentsOf(base);
    // The base path left out, or written as something else, or behind a prefix of a proxy.
    const variants = [sent, [...before, ...sent], [...before, ...sent.slice(before.length)], sent.slice(1)];
    for (const [index, variant] of variants.entries()) {
      for (const path of paths) {
        const own = segmentsOf(path);
        // A path of parameters alone is near to everything.
        if (own.every((segment) => segment.includes('{'))) continue;
        const mended = mend(variant, [...before, ...own]);
        if (mended === undefined) continue;
        const slips = mended.slips + Math.min(index, 1);
        if (mended.path === pathname || slips > maxSlips || (best !== undefined && best.slips <= slips)) continue;
        best = { path: mended.path, slips };
      }
    }
  }
  return best?.path;
}

/** A path with the fixed segments of a template; `undefined` where one of them is too far from what was sent. */
function mend(
  sent: readonly string[],
  template: readonly string[],
): { readonly path: string; readonly slips: number } | undefined {
  if (sent.length !== template.length) return undefined;
  let slips = 0;
  const mended: string[] = [];
  for (const [index, wanted] of template.entries()) {
    const given = sent[index] ?? '';
    if (given === wanted || (wanted.includes('{') && given !== '')) mended.push(given);
    else if (!wanted.includes('{') && nearMiss(given, [wanted]) === wanted) {
      mended.push(wanted);
      slips += 1;
    } else return undefined;
  }
  return { path: `/${mended.join('/')}`, slips };
}

/** The segments of a path; a slash too many stands for nothing. */
function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}
