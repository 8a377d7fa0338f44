import { expectTypeOf, test } from 'vitest';
import type { AccountControl, ConnectedIntegrator, DataRun, DirectedJob, Integrator } from '../../../mocks/index.ts';

declare const integrator: Integrator;
declare const connected: ConnectedIntegrator;
declare const control: AccountControl;

test('a run without records is directed, and one with records gives what came of it, wherever the account is', () => {
  expectTypeOf(integrator.flows.run('id')).toEqualTypeOf<DirectedJob>();
  expectTypeOf(integrator.flows.run('id', { pages: [[{ id: 1 }]] })).resolves.toEqualTypeOf<DataRun>();
  expectTypeOf(connected.flows.run('id', { pages: [[{ id: 1 }]] })).resolves.toEqualTypeOf<DataRun>();
  expectTypeOf(connected.flows.run('id')).resolves.toHaveProperty('complete');
  expectTypeOf<Awaited<ReturnType<typeof control.flows.run>>>().not.toBeAny();
});

test('what is no page, and what is no response, does not compile', () => {
  // @ts-expect-error: a page is a list of records.
  void integrator.flows.run('id', { pages: [{ id: 1 }] });
  // @ts-expect-error: a status is a number.
  void integrator.flows.run('id', { submit: { i: [{ statusCode: '200' }] } });
});
