import { expect, test } from 'vitest';
import { integratorContract } from '../../../../contracts/apis/integrator/builtin/builtin.ts';
import { createIntegrator } from '../../../../mocks/index.ts';
import { choices } from '../../../../mocks/integrator/choices.ts';
import { inBrief, judge } from '../judge.ts';

/** One side is tried with what most options are about; all of them together, with every resource. */
const resources = ['integrations', 'connections', 'flows', 'jobs'];

/** Sides that the document does not have, and what is reported there. */
const undocumented: Readonly<Record<string, RegExp>> = {
  'onReferencedDelete allow':
    /must be refused with 4(?:09|22): (?:one of .* refers to the record|a deleted .* uses it)/,
  // What is refused is not there to be listed.
  'duringUpdate refuse-changes': /updateIntegration must succeed: .* 422|listIntegrations must show a record as it is/,
  'appLockedSettings ignore': /updateIntegration .* settings/,
  'registeredByPut ignored': /_registered(?:Connection|LookupCache)Ids/,
  // A plain request names no scope.
  'jobScope required': /listJobs must succeed: .* 400/,
};

/** What is not the default: that is judged elsewhere. */
const others = [...choices].flatMap(([option, [, ...sides]]) => sides.map((side) => ({ option, side })));

test.each(others)(
  'the kit reports nothing of a backend on the other side, unless the document rules it out: $option $side',
  async ({ option, side }) => {
    const { fetch } = createIntegrator({ [option]: side, report: 'silent' });
    const report = await judge(fetch, { ...inBrief, resources, actOutside: true });
    const allowed = undocumented[`${option} ${side}`];
    const messages = report.failures.map(({ message }) => message);
    expect(messages.filter((message) => allowed?.test(message) !== true)).toEqual([]);
    expect([report.verdict, report.leftovers]).toEqual([allowed === undefined ? 'conforms' : 'violates', []]);
  },
);

test('nor of one that is on the other side of all of them that the document allows, with every resource', async () => {
  const allowed = others.filter(({ option, side }) => !Object.hasOwn(undocumented, `${option} ${side}`));
  const sides = Object.fromEntries(allowed.map(({ option, side }) => [option, side]));
  expect(Object.keys(sides).length).toBeGreaterThan(10);
  const { fetch } = createIntegrator({ ...sides, report: 'silent' });
  const every = integratorContract().resources.map(({ name }) => name);
  const report = await judge(fetch, { ...inBrief, resources: every, actOutside: true });
  expect(report.failures.map(({ message }) => message)).toEqual([]);
  expect([report.verdict, report.leftovers]).toEqual(['conforms', []]);
});
