import { promises } from '../../../../../contracts/apis/integrator/resources/templates.ts';
import { templateDefects } from '../../../check/defects/kept/templates.ts';
import { resourceIn } from '../promises/find.ts';
import { afterwards, type Body, idIn, refuses, shows } from '../promises/lies.ts';
import { liesOf, promiseTests } from '../promises/promise-tests.ts';

const models = ['Connection', 'Export', 'Flow', 'Integration'].map((model) => `preview ${model}`);
const previewed = liesOf(
  templateDefects,
  {
    'previews nothing': models,
    'previews no integration': ['preview Integration'],
    'previews no flows': ['preview Flow'],
    'previews no exports': ['preview Export'],
    'previews no connections': ['preview Connection'],
    'previews each record twice': models,
    'previews records without a model': models,
    'previews ids alone': models,
  },
  'previewTemplate',
);
const installed = liesOf(
  templateDefects,
  {
    'installs without telling the template': ['installed _templateId'],
    'installs under another name': ['installed name'],
    'installs no flows': ['installed flows'],
    'installs flows twice': ['installed flows'],
    'installs over the connections of the template': ['mapped connection'],
    'installs without a map': ['whole map'],
    'refuses a map that lacks a connection with 422': ['whole map'],
    'installs a template that is not simple': ['simple template'],
    'refuses a template that is not simple in other words': ['simple template'],
  },
  'installTemplate',
);

const [flowsOf, install] = ['GET /integrations/{}/flows', 'POST /integrations/template/{}'];
const preview = 'GET /templates/{}/preview';
const [ofInstallation, ofPreview] = [
  'an installation is an integration with copies of its own, over the connection that is mapped',
  'previewTemplate',
];

promiseTests('templates', (session) => promises(resourceIn(session, 'templates'), session.contract), 70, [
  ...previewed,
  ...installed,
  [
    'installs flows with the exports of the template',
    afterwards(install, (backend, _request, { body }) => {
      const { _id } = JSON.parse(body);
      const copy = backend.flows.all().find(({ _integrationId }) => _integrationId === _id);
      const original = backend.flows.all().find(({ _integrationId }) => _integrationId !== _id);
      if (copy !== undefined) backend.flows.put({ ...copy, pageGenerators: original?.pageGenerators ?? [] });
    }),
    ['installed steps'],
    ofInstallation,
  ],
  [
    'shows the flow of the template',
    shows(flowsOf, (_list, request, { flows }) =>
      flows.all().filter(({ _integrationId }) => _integrationId !== idIn(request)),
    ),
    ['distinct ids', 'installed flows'],
    ofInstallation,
  ],
  [
    'shows flows that begin with nothing',
    shows(flowsOf, (list) => Object(list).map(({ pageGenerators: _, ...one }: Body) => one)),
    [],
    ofInstallation,
  ],
  ['has no flows to show', refuses(flowsOf), ['success'], ofInstallation],
  ['shows the flows of nothing in a text', shows(flowsOf, () => 'none'), ['installed flows'], ofInstallation],
  ['previews texts', shows(preview, () => ({ objects: ['Flow', null] })), models, ofPreview],
  ['refuses a preview', refuses(preview), ['success'], ofPreview],
  ['refuses to install', refuses(install, 422), ['success', 'whole map'], ofInstallation],
]);
