import { expect, test } from 'vitest';
import { type AllowedViolation, createAllowance } from '../../../../mocks/surfaces/matchers/violation-allowance.ts';
import { createIntegrator } from '../../../../mocks/surfaces/msw/integrator.ts';

const headers = { authorization: 'Bearer my_api_token', 'content-type': 'application/json' };
const url = 'https://api.integrator.io/v1/integrations';

/** From JavaScript, any text can be given. */
function allowing(...names: readonly string[]): void {
  const which: AllowedViolation[] = JSON.parse(JSON.stringify(names));
  createAllowance(createIntegrator().contract).allow(...which);
}

test.each([
  ['createIntegratoin', 'createIntegration'],
  ['request_body', 'request-body'],
  ['missing-credential', 'missing-credentials'],
])('what is to be let pass has to be a rule or an operation: %s is refused', (name, meant) => {
  expect(() => allowing('request-body', name)).toThrow(
    `Failed to allow "${name}": there is no such rule, and no such operation; did you mean \`${meant}\`? Known are unknown-path, `,
  );
});

test('a note is no violation, and needs no leave', () => {
  expect(() => allowing('unknown-field')).toThrow('Failed to allow "unknown-field": there is no such rule');
});

test('a rule and an operation that there are let pass what they name, until the next test', async () => {
  const integrator = createIntegrator({ report: 'silent' });
  const allowance = createAllowance(integrator.contract);
  await integrator.fetch(url, { method: 'POST', headers, body: '{"name":5}' });
  await integrator.fetch(url);
  allowance.allow('missing-credentials');
  expect(() => allowance.check(integrator)).toThrow('1 of 2 exchanges do');
  allowance.allow('createIntegration');
  allowance.check(integrator);
  allowance.renew();
  expect(() => allowance.check(integrator)).toThrow('2 of 2 exchanges do');
});
