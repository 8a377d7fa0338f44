import { promises } from '../../../../../contracts/apis/integrator/resources/templates.ts';
import { templateDefects } from '../../../check/defects/kept/templates.ts';
import { resourceIn } from '../promises/find.ts';
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

promiseTests('templates', (session) => promises(resourceIn(session, 'templates'), session.contract), 70, [
  ...previewed,
  ...installed,
]);
