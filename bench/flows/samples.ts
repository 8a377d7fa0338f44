import { appExports } from '../../fixtures/resources/exports/app-exports.ts';
import { bookReturns } from '../../fixtures/resources/flows/records.ts';
import { appImports } from '../../fixtures/resources/imports/app-imports.ts';
import { sampleBody } from '../measure/exchanges.ts';

const { _integrationId, pageGenerators, routers } = bookReturns;

/** Nine steps of the app, one after the other. */
const steps = [...appExports.slice(1), ...appImports.slice(1)].map(({ _id }) => _id);

/** The flows that are measured, by what they are. */
const flows: Readonly<Record<string, object>> = {
  'ten references, step by step': {
    pageGenerators: steps.slice(0, 2).map((_exportId) => ({ _exportId, skipRetries: false })),
    pageProcessors: steps
      .slice(2)
      .map((_id, index) =>
        index < 2
          ? { type: 'export', _exportId: _id, proceedOnFailure: false }
          : { type: 'import', _importId: _id, proceedOnFailure: false },
      ),
  },
  'routers, three times as many objects': {
    pageGenerators,
    routers: routers?.map((router) => ({
      ...router,
      branches: [
        ...(router.branches ?? []),
        ...appImports
          .slice(1, 4)
          .map(({ _id, name }) => ({ name, pageProcessors: [{ type: 'import', _importId: _id }] })),
      ],
    })),
  },
};

/** The flows as they are sent, each as long as the integration of the sample: a description fills it up. */
export const flowBodies: ReadonlyMap<string, string> = new Map(
  Object.entries(flows).map(([name, parts]) => [name, filled({ name, _integrationId, ...parts })]),
);

function filled(flow: object): string {
  const bare = JSON.stringify({ ...flow, description: '' });
  const missing = sampleBody.length - bare.length;
  if (missing < 0) throw new Error('a flow of the bench is longer than the integration that it is measured beside');
  return JSON.stringify({ ...flow, description: 'x'.repeat(missing) });
}
