import { expect, test } from 'vitest';
import { integratorContract } from '../../../../contracts/apis/integrator/builtin/builtin.ts';
import { createIntegrator } from '../../../../mocks/index.ts';
import { choices } from '../../../../mocks/integrator/choices/choices.ts';
import { rowsOf } from '../../../soak/soaking.ts';
import { inShort, judge } from '../judge.ts';

/** All of them. */
const resources = integratorContract().resources.map(({ name }) => name);

/** What is not the default: that is judged elsewhere. */
const others = [...choices].flatMap(([option, [, ...sides]]) => sides.map((side) => ({ option, side })));

test.each(rowsOf(others, 16))(
  'a backend conforms that is on the other side: $option $side',
  async ({ option, side }) => {
    const { fetch } = createIntegrator({ [option]: side, report: 'silent' });
    const report = await judge(fetch, { ...inShort, resources, actOutside: true });
    expect(report.failures.map(({ check, message, received }) => ({ check, message, received }))).toEqual([]);
    expect(report).toMatchObject({ verdict: 'conforms', leftovers: [] });
  },
);
