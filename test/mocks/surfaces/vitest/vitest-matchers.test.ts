import { expect, test } from 'vitest';
import { createIntegrator } from '../../../../mocks/index.ts';
import '../../../../mocks/surfaces/vitest/index.ts';

const url = 'https://api.integrator.io/v1/integrations';
const headers = { authorization: 'Bearer my_api_token@w1', 'content-type': 'application/json' };
const integrator = createIntegrator();
const response = await integrator.fetch(url, { method: 'POST', headers, body: JSON.stringify({ name: 'Mine' }) });

test('the matchers pass and fail as their questions do', async () => {
  expect(integrator).toHaveReceived('createIntegration', { body: { name: 'Mine' } });
  expect(integrator.accounts.get('w1')).toHaveReceived('createIntegration');
  expect(integrator.journal).not.toHaveReceived('createIntegration');
  expect(integrator).toHaveNoViolations();
  await expect(response).toConformToContract();
  await expect(Response.json({})).not.toConformToContract({ url, method: 'GET' });
  expect(() => expect(integrator).toHaveReceived('deleteIntegration')).toThrow('but it never was');
  expect(() => expect(integrator).not.toHaveNoViolations()).toThrow('None of 1 exchanges');
  await expect(expect(Response.json({})).toConformToContract({ url, method: 'GET' })).rejects.toThrow('but:\n  body: ');
});

test('a question that makes no sense fails, negated as well', async () => {
  for (const subject of [expect(integrator), expect(integrator).not]) {
    expect(() => subject.toHaveReceived('creatIntegration')).toThrow('did you mean `createIntegration`?');
  }
  // @ts-expect-error A request has neither part.
  expect(() => expect(integrator).not.toHaveReceived('createIntegration', { boddy: {} })).toThrow('`body`');
  // @ts-expect-error A number holds no exchanges.
  expect(() => expect(5).not.toHaveReceived('createIntegration')).toThrow('it is not the fake or its journal');
  // @ts-expect-error A text holds no exchanges.
  expect(() => expect('x').not.toHaveNoViolations()).toThrow('it is not the fake or its journal');
  // @ts-expect-error A number cannot be judged.
  await expect(expect(5).not.toConformToContract()).rejects.toThrow('it is not a request, a response, or both');
});
