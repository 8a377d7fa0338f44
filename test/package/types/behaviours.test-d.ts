import type { Behaviours, TypedBehaviour } from '../../../mocks/engine/behaviours/behaviour.ts';
import { behaviourTable } from '../../../mocks/engine/behaviours/behaviour.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import type { operations } from '../../../spec/generated/types.ts';

const integration = { _id: '', lastModified: '', name: '' };

export const honest: Behaviours<operations> = {
  getTokenInfo: () => ({ status: 200, body: { _userId: '57974ed227a82a3475cecb15' } }),
  getIntegration: async ({ parameters }) => ({ status: 200, body: { ...integration, _id: parameters.path._id } }),
  listIntegrations: ({ parameters: { query } }) =>
    query.limit === 1 ? { status: 200, headers: { link: '' }, body: [] } : { status: 204 },
  createIntegration: ({ body }) => ({ status: 201, body: { ...integration, name: body.name } }),
  updateIntegration: ({ parameters }) => ({
    problem: { kind: 'unknown-record', resource: 'integration', id: parameters.path._id },
  }),
  deleteIntegration: () => ({ status: 204 }),
};

createMock('', { behaviours: behaviourTable<operations>(honest) });

export const renamedOperation: Behaviours<operations> = {
  // @ts-expect-error The document has no such operation.
  getTokenInformation: () => ({ status: 401, body: { message: '' } }),
};

export const undocumentedStatus: Behaviours<operations> = {
  // @ts-expect-error The document promises no 202.
  deleteIntegration: () => ({ status: 202 }),
};

export const wrongBody: Behaviours<operations> = {
  // @ts-expect-error The field is named _userId.
  getTokenInfo: () => ({ status: 200, body: { userId: '' } }),
};

export const missingBody: Behaviours<operations> = {
  // @ts-expect-error A 200 has a body.
  getTokenInfo: () => ({ status: 200 }),
};

export const unexpectedBody: Behaviours<operations> = {
  // @ts-expect-error A 204 has none.
  deleteIntegration: () => ({ status: 204, body: {} }),
};

export const wrongMode: Behaviours<operations> = {
  // @ts-expect-error The modes are install, settings and uninstall.
  getIntegration: () => ({ status: 200, body: { ...integration, mode: 'installing' } }),
};

export const unknownBodyField: TypedBehaviour<operations['createIntegration']> = ({ body }) => ({
  status: 201,
  // @ts-expect-error The field is named name.
  body: { ...integration, name: body.nmae },
});

export const unknownParameter: TypedBehaviour<operations['listIntegrations']> = ({ parameters }) => ({
  status: 200,
  // @ts-expect-error The parameter is named limit.
  body: parameters.query.limitt === 1 ? [] : [integration],
});

export const unknownRefusal: TypedBehaviour<operations['deleteIntegration']> = () => ({
  // @ts-expect-error There is no such kind of problem.
  problem: { kind: 'teapot' },
});
