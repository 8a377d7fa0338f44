import { connector, field, type Row, refusalOf, send } from './row.ts';
import type { RealismSurface } from './surfaces.ts';

const path = `/integrations/${connector}`;
const ok = { success: true };

/** The life of an app: install, settings, update, uninstall, clone. */
export const lifeCycleRows: readonly Row[] = [
  {
    title: 'an installer function completes its step',
    run: async (surface) => {
      const response = await send(surface, `PUT ${path}/installer/verifyBigCommerceConnection`, {});
      return [response.status, field(response, 'success'), await completedSteps(surface)];
    },
    seen: [200, true, 1],
  },
  {
    title: 'an installer function that fails changes nothing',
    run: async (surface) => {
      await surface.control.installer('verifyBigCommerceConnection', { success: false, message: 'Bad credentials.' });
      const response = await send(surface, `PUT ${path}/installer/verifyBigCommerceConnection`, {});
      return [response.status, response.body, await completedSteps(surface)];
    },
    seen: [200, { success: false, message: 'Bad credentials.', stepsToUpdate: [] }, 0],
  },
  {
    title: 'the script of an account wins, and goes with undefined',
    run: async (surface) => {
      const account = surface.control.accounts.get();
      await surface.control.installer('verifyBigCommerceConnection', { success: false });
      await account.installer('verifyBigCommerceConnection', ok);
      const own = await send(surface, `PUT ${path}/installer/verifyBigCommerceConnection`, {});
      await account.installer('verifyBigCommerceConnection', undefined);
      const common = await send(surface, `PUT ${path}/installer/verifyBigCommerceConnection`, {});
      return [field(own, 'success'), field(common, 'success')];
    },
    seen: [true, false],
  },
  {
    title: 'an app is installed step by step, and then its settings are open',
    run: async (surface) => {
      await installAll(surface);
      return [await completedSteps(surface), (await surface.control.integrations.get(connector))?.mode];
    },
    seen: [4, 'settings'],
  },
  {
    title: 'a settings function stores what its script says',
    run: async (surface) => {
      await installAll(surface);
      await surface.control.settingsFunction('persistSettings', { success: true, settings: { pending: { a: 1 } } });
      const { status } = await send(surface, `PUT ${path}/settings/persistSettings`, { pending: {} });
      return [status, (await surface.control.integrations.get(connector))?.settings?.['pending']];
    },
    seen: [200, { a: 1 }],
  },
  {
    title: 'an update is pushed by the service and ended by the app',
    run: async (surface) => {
      await installAll(surface);
      const pushed = await surface.control.pushUpdate(connector, { version: '99.0.0' });
      const refused = await send(surface, `PUT ${path}/settings/persistSettings`, { pending: {} });
      const { body } = await send(surface, `GET ${path}`);
      const ended = await send(surface, `PUT ${path}`, { ...Object(body), updateInProgress: false, version: '99.0.0' });
      return [pushed.updateInProgress, refused.status, ended.status, field(ended, 'version')];
    },
    seen: [true, 422, 200, '99.0.0'],
  },
  {
    title: 'an update cannot be pushed to what is not there',
    run: ({ control }) => refusalOf(() => control.pushUpdate('none')),
    seen: [
      'OptionError',
      'Failed to push an update to none: the account default has no such integration. Give the _id of one.',
    ],
  },
  {
    title: 'an app is cloned',
    run: async (surface) => {
      const before = (await surface.control.integrations.all()).length;
      const { status } = await send(surface, `POST ${path}/clone`, { name: 'Copy' });
      return [status, (await surface.control.integrations.all()).length - before];
    },
    seen: [201, 1],
  },
];

async function completedSteps({ control }: RealismSurface): Promise<number | undefined> {
  return (await control.integrations.get(connector))?.install?.filter(({ completed }) => completed).length;
}

async function installAll(surface: RealismSurface): Promise<void> {
  const steps = (await surface.control.integrations.get(connector))?.install ?? [];
  for (const { installerFunction } of steps) await send(surface, `PUT ${path}/installer/${installerFunction}`, {});
}
