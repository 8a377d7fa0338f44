import {
  createIntegrator,
  type FunctionResponse,
  type SettingsFunctionCall,
  type StepFunctionCall,
} from '../../../mocks/index.ts';

const integrator = createIntegrator();

integrator.installer('verifyNetSuiteConnection', { success: false, message: 'Bad credentials.' });
integrator.installer('verifyNetSuiteConnection', undefined);
integrator.installer('verifyNetSuiteConnection', ({ integration, step, function: name, body }) => ({
  success: step.completed !== true && integration.mode === 'install' && body !== undefined,
  message: name,
}));
integrator.uninstaller('deleteNetSuiteConnection', async ({ step }: StepFunctionCall) => ({
  success: step.completed === true,
}));
integrator.settingsFunction('save', ({ integration }: SettingsFunctionCall) => ({
  success: true,
  settings: { ...integration.settings, saved: true },
}));
integrator.accounts.get('w1').settingsFunction('save', { success: true });
integrator.pushUpdate('57974ed227a82a3475cecb15', { version: '1.1.0' });

// @ts-expect-error A response says whether it succeeded.
integrator.installer('verifyNetSuiteConnection', { message: 'Done.' });

// @ts-expect-error The same, of a promise.
integrator.installer('verifyNetSuiteConnection', async () => ({ message: 'Done.' }));

// @ts-expect-error A settings function belongs to no step.
integrator.settingsFunction('save', ({ step }) => ({ success: step.completed === true }));

integrator.installer('verifyNetSuiteConnection', ({ integration }) => {
  // @ts-expect-error A script cannot change the record in place.
  integration.name = 'Renamed';
  return { success: true };
});

// @ts-expect-error What is refused during an update is one of three.
createIntegrator({ duringUpdate: 'refuse' });

// @ts-expect-error A version is a text.
integrator.pushUpdate('57974ed227a82a3475cecb15', { version: 2 });

export const response: FunctionResponse = { success: true, settings: { a: 1 } };
