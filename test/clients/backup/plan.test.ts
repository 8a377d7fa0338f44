import { expect, test } from 'vitest';
import { integratorContract } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import { inOrderOfMaking, unmakable } from './plan.ts';

const { resources } = integratorContract();

test('a back-up makes records after those that they refer to, and else in the usual order', () => {
  const made = inOrderOfMaking(resources);
  const order = made.map(({ name }) => name);
  for (const { name, references, parent } of made) {
    for (const to of [...references.map((one) => one.to), ...(parent === undefined ? [] : [parent])]) {
      // Two that refer to each other: the second is named when it is there.
      const isRing = made.some((one) => one.name === to && one.references.some((back) => back.to === name));
      if (to !== name && !isRing && order.includes(to))
        expect([name, to, order.indexOf(to) < order.indexOf(name)]).toEqual([name, to, true]);
    }
  }
  const usual = ['iclients', 'stacks', 'scripts', 'connections', 'exports', 'integrations', 'flows'];
  expect(order.filter((name) => usual.includes(name))).toEqual(usual);
});

test('what no client can make is named', () => {
  expect(unmakable(resources).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['jobs', 'flowErrors', 'revisions', 'audit']),
  );
});
