import { integratorContract } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import type { Contract } from '../../../contracts/contract/contract.ts';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { sampleOf } from '../../../contracts/sample/sample-of.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { Resource } from '../../../spec/resource/resource.ts';

const widget = { $ref: '#/components/schemas/Widget' };
const json = (schema: typeof widget | { readonly type: 'array'; readonly items: typeof widget }) => ({
  description: 'It.',
  content: { 'application/json': { schema } },
});
const idParameter = { name: '_id', in: 'path', required: true, schema: { $ref: '#/components/schemas/ObjectId' } };

/** A resource that nobody has written a line of code for: a reference, a secret, a view, an action. */
const paths = {
  '/widgets': {
    get: { operationId: 'listWidgets', responses: { '200': json({ type: 'array', items: widget }) } },
    post: {
      operationId: 'createWidget',
      requestBody: { required: true, content: { 'application/json': { schema: widget } } },
      responses: { '201': json(widget) },
    },
  },
  '/widgets/{_id}': {
    parameters: [idParameter],
    get: { operationId: 'getWidget', responses: { '200': json(widget) } },
    put: {
      operationId: 'updateWidget',
      requestBody: { required: true, content: { 'application/json': { schema: widget } } },
      responses: { '200': json(widget) },
    },
    delete: { operationId: 'deleteWidget', responses: { '204': { description: 'Gone.' } } },
  },
  '/widgets/{_id}/spin': {
    parameters: [idParameter],
    post: { operationId: 'spinWidget', responses: { '204': { description: 'Spun.' } } },
  },
  '/integrations/{_id}/widgets': {
    parameters: [idParameter],
    get: { operationId: 'listIntegrationWidgets', responses: { '200': json({ type: 'array', items: widget }) } },
  },
};

const Widget: Readonly<Record<string, unknown>> = {
  type: 'object',
  required: ['label'],
  properties: {
    _id: { type: 'string', pattern: '^[0-9a-f]{24}$', readOnly: true },
    lastModified: { type: 'string', readOnly: true },
    label: { type: 'string', minLength: 1 },
    apiKey: { type: 'string', 'x-secret': true },
    _integrationId: { type: 'string', 'x-references': 'integrations' },
  },
};

let made: Contract | undefined;

/** The built-in document with one more resource; read once for all tests of a process. */
export function contractWithWidgets(): Contract {
  made ??= makeContract();
  return made;
}

function makeContract(): Contract {
  const { document } = integratorContract();
  const components = isRecord(document.components) ? document.components : {};
  const schemas = isRecord(components['schemas']) ? components['schemas'] : {};
  return createContract({
    ...document,
    paths: { ...document.paths, ...paths },
    components: { ...components, schemas: { ...schemas, Widget } },
  });
}

/**
 * A valid record of a resource, the smallest that the document lets through, under an id of its own; what it has to refer
 * to has the same number.
 */
export function recordOf(contract: Contract, resource: Resource, number = 1): Readonly<Record<string, unknown>> {
  const { recordSchema = '', idField = '_id', name } = resource;
  const id = number.toString(16).padStart(24, '0');
  const { fields } = contract.shapeAt(recordSchema);
  const needed = resource.references.flatMap(({ path: [field = '', ...deeper] }) =>
    deeper.length === 0 && fields?.get(field)?.required === true ? [field] : [],
  );
  const given = Object.fromEntries([idField, ...needed].map((field) => [field, id]));
  const sample = sampleOf(contract, recordSchema, { direction: 'response', given });
  if (sample.ok && isRecord(sample.value)) return sample.value;
  throw new Error(`Failed to make a record of ${name}: ${sample.ok ? 'it is no object' : sample.why}`);
}
