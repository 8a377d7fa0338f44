import { expect, test } from 'vitest';
import { compilingContract } from '../../../../contracts/apis/integrator/conformance/compiling-contract.ts';
import { integratorCheckConventions } from '../../../../contracts/apis/integrator/conventions.ts';
import { givenNames } from '../../../../contracts/check/resource/given-names.ts';
import { resourcesOf } from '../../../../contracts/check/resource/reading/read-resources.ts';

// The kit reads resources by a contract that judges by single fields too.
const contract = await compilingContract();
const resources = resourcesOf(contract, integratorCheckConventions);

test.each([
  ['exports', { apiIdentifier: 'ee09c44a4e', name: 'Orders 2' }, ['ee09c44a4e']],
  ['imports', { apiIdentifier: 'ide09c44a4f', adaptorType: 'HTTPImport' }, ['ide09c44a4f']],
  ['exports', { apiIdentifier: 17 }, []],
  ['integrations', { name: 'e1', sandbox: false }, []],
])('of a record of %s, the names that the service gives beside the id are known: %o', (name, record, names) => {
  const resource = resources.find((one) => one.name === name);
  expect(resource && givenNames(contract, resource, record)).toEqual(names);
});
