import { expect, test } from 'vitest';
import { type Defect, type Defects, jsonResponse } from '../../../check/proxy.ts';
import { find, type Plans } from './find.ts';
import { both, isAt } from './lies.ts';

/**
 * What a backend does wrong, and the rules under which that is found. `of`: the operation whose plans are run, or the
 * title of one; all, where none is named.
 */
export type Lie = readonly [what: string, defect: Defect, rules: readonly string[], of?: string | undefined];

/** Tests that nothing is found of the fake as it is, by more than so many requests, and of each lie what it breaks. */
export function promiseTests(
  promised: string,
  plans: Plans,
  requests: number,
  lies: readonly Lie[],
  good?: Defect,
): void {
  test(`the fake keeps what is promised of ${promised}`, async () => {
    const found = await find(plans, good);
    expect(found).toMatchObject({ rules: [], unjudged: [], left: [], lost: [] });
    expect(found.requests).toBeGreaterThan(requests);
  });
  test.each([0, 1])(`${promised}: of records that cannot be made, nothing else is found (%i)`, async (odd) => {
    const defect = refusesEverySecond(odd);
    const { rules, lost } = await find(plans, good === undefined ? defect : both(defect, good));
    expect([rules.filter((rule) => rule !== 'success'), lost]).toEqual([[], []]);
  });
  for (const [what, defect, rules, of] of lies) {
    const chosen: Plans = (session) =>
      plans(session).filter(({ operation, title }) => operation?.id === of || title === of);
    test(`${promised}, found: ${what}`, async () => {
      expect(await find(of === undefined ? plans : chosen, defect)).toMatchObject({ rules, lost: [] });
    });
  }
}

/** Makes but every second record of a kind. */
function refusesEverySecond(odd: number): Defect {
  return () => {
    const times = new Map<string, number>();
    return async (request, next) => {
      const { pathname } = request.url;
      if (!isAt(request, /^POST \/(?!invite)\w+$/)) return next(request);
      times.set(pathname, (times.get(pathname) ?? 0) + 1);
      const isRefused = (times.get(pathname) ?? 0) % 2 === odd;
      return isRefused ? jsonResponse(422, { errors: [{ code: 'invalid_field', message: 'No.' }] }) : next(request);
    };
  };
}

/** Lies that stand in a table of defects: by what they do wrong, the rules under which that is found. */
export function liesOf(defects: Defects, rules: Readonly<Record<string, readonly string[]>>, of?: string): Lie[] {
  return Object.entries(rules).map(([what, broken]) => {
    const defect = defects[what];
    if (defect === undefined) throw new Error(`There is no defect "${what}".`);
    return [what, defect, broken, of];
  });
}
