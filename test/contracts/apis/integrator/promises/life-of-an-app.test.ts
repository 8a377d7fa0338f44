import { expect, test } from 'vitest';
import { appPlans } from '../../../../../contracts/apis/integrator/promises/life-of-an-app.ts';
import { lifeCycle } from '../../../check/defects/life-cycle.ts';
import { find, type Plans, resourceIn } from './find.ts';
import { idIn, isAt, refuses } from './lies.ts';
import { liesOf, promiseTests } from './promise-tests.ts';

const app = '/integrations/{}';

const plans: Plans = (session) => appPlans(resourceIn(session, 'integrations'));

promiseTests('the life of an app', plans, 40, [
  ...liesOf(
    lifeCycle,
    {
      'an installer completes nothing': [
        'function succeeds',
        'refused 422',
        'runInstaller install',
        'runInstaller mode',
        'runSettings settings',
        'runUninstaller install',
        'runUninstaller mode',
        'uninstallIntegration install',
        'uninstallIntegration mode',
      ],
      'an installer completes every step': [
        'function succeeds',
        'refused 422',
        'runInstaller install',
        'runInstaller mode',
        'runSettings settings',
      ],
      'an installer opens the settings at once': [
        'function succeeds',
        'runInstaller install',
        'runInstaller mode',
        'uninstallIntegration install',
      ],
      'the last installer does not open the settings': [
        'function succeeds',
        'refused 422',
        'runInstaller mode',
        'runSettings settings',
      ],
      'an installer responds with every step': ['steps to update'],
      'an installer responds with the step as it was': ['steps to update'],
      'an installer that nobody knows succeeds': ['refusal unknown-record'],
      'an installer runs again when all is installed': ['refused 422'],
      'a settings function stores nothing': ['runSettings settings'],
      'a settings function replaces all settings': ['runSettings settings'],
      'a settings function responds with a text': ['function succeeds'],
      'uninstalling does not start': [
        'function succeeds',
        'refusal unknown-record',
        'runUninstaller install',
        'runUninstaller mode',
        'uninstallIntegration mode',
      ],
      'uninstalling responds with 204': ['function succeeds'],
      'an uninstaller undoes every step': ['runUninstaller install'],
      'an uninstaller undoes nothing': ['refusal unknown-record', 'runUninstaller install'],
      'the last uninstaller keeps the integration': ['refusal unknown-record'],
    },
    'runInstaller',
  ),
  ...liesOf(
    lifeCycle,
    { 'uninstalling keeps what has nothing installed': ['refusal unknown-record'] },
    'uninstallIntegration',
  ),
  ...liesOf(lifeCycle, { 'a settings function runs before the app is installed': ['refused 422'] }, 'runSettings'),
  ...liesOf(
    lifeCycle,
    {
      'an uninstaller that nobody knows succeeds': ['refusal unknown-record'],
      'an uninstaller runs before uninstalling starts': ['refused 422'],
    },
    'runUninstaller',
  ),
  [
    'does not uninstall',
    refuses(`DELETE ${app}/install`),
    ['refusal unknown-record', 'success'],
    'uninstallIntegration',
  ],
  [
    'changes an app by a function that no step names',
    () => async (request, next, backend) => {
      const response = await next(request);
      const own = backend.integrations.get(idIn(request));
      if (isAt(request, /noSuchFunction$/) && own !== undefined) backend.integrations.put({ ...own, mode: 'settings' });
      return response;
    },
    ['runInstaller mode'],
    'runInstaller',
  ],
  [
    'sets up an app that is being installed, and refuses to',
    () => async (request, next, backend) => {
      const response = await next(request);
      const own = backend.integrations.get(idIn(request));
      if (response.status === 422 && own !== undefined)
        backend.integrations.put({ ...own, ...JSON.parse(request.body ?? '{}') });
      return response;
    },
    ['runSettings settings'],
    'runSettings',
  ],
]);

test('an app whose functions cannot be run is not judged, and goes', async () => {
  const found = await find(plans, refuses(`PUT ${app}/installer/installTwo`, 422));
  expect(found).toMatchObject({ rules: [], unjudged: ['runInstaller'], left: [], lost: [] });
});
