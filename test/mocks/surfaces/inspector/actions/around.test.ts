import { expect, test } from 'vitest';
import { timedOut } from '../../../../../fixtures/resources/flow-errors/records.ts';
import { bookReturns } from '../../../../../fixtures/resources/flows/records.ts';
import { createIntegrator } from '../../../../../mocks/index.ts';
import { refresh } from '../../../../../mocks/surfaces/inspector/actions/refresh.ts';
import { inPageContext } from '../in-page-context.ts';

test('what is around a record is what it names and what names it, and all of each resource that has not too many', async () => {
  const context = inPageContext(createIntegrator({ report: 'silent' }), 'flows');
  context.store.change({ selected: bookReturns._id });
  await refresh(context);
  const { around } = context.store.state;
  expect(around?.named.get('64d2f1a0b3c4d5e6f7081941')?.record['name']).toBe('Book the return');
  const users = around?.users.map(({ resource, paths }) => `${resource.name} ${paths.join()}`);
  expect(new Set(users)).toEqual(new Set(['jobs _flowId', 'flowErrors _flowId', 'state _flowId']));
  expect(around?.known.get('flowErrors')?.get(timedOut.errorId)).toEqual(timedOut);
});

test('a resource of more than a thousand records is not looked through, and what a record names in it is read', async () => {
  const seed = { integrations: 1, connections: 2, exports: 1001, imports: 2, flows: 2, flowErrors: 1001 };
  const integrator = createIntegrator({ report: 'silent', seed });
  const [flow] = integrator.flows.all();
  const context = inPageContext(integrator, 'flows');
  context.store.change({ selected: flow?._id });
  await refresh(context);
  const { around } = context.store.state;
  expect(around?.known.has('flowErrors')).toBe(false);
  expect(around?.known.get('flows')?.size).toBe(2);
  expect(around?.users).toEqual([]);
  expect([...(around?.named.values() ?? [])].map(({ resource }) => resource.name)).toContain('exports');
});
