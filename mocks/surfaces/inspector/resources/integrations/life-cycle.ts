import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import { runOverApi } from '../../actions/call-api.ts';
import { refresh } from '../../actions/refresh.ts';
import { accountOf, attempt, type Context, say } from '../../state/context.ts';

/** Which function of a step is run. */
export type StepKind = 'installer' | 'uninstaller';

/** Does the service's part of an update. */
export async function pushUpdate(context: Context, id: string): Promise<void> {
  await attempt(context, async () => {
    await accountOf(context).pushUpdate(id);
    say(context, 'An update was pushed: updateInProgress is true until the app ends it.');
    await refresh(context);
  });
}

/** Runs a function of a step over the API, as the app would. */
export async function runStep(context: Context, kind: StepKind, id: string, name: string): Promise<void> {
  const path = `/integrations/${encodeURIComponent(id)}/${kind}/${encodeURIComponent(name)}`;
  await runOverApi(context, name, { method: 'PUT', path, done: `${name} succeeded.` });
}

/** Starts to uninstall an app over the API: its steps can be undone from then on. */
export async function startUninstall(context: Context, id: string): Promise<void> {
  const path = `/integrations/${encodeURIComponent(id)}/install`;
  await runOverApi(context, id, { method: 'DELETE', path, done: 'The uninstallation has begun: undo its steps.' });
}

/** Ends an update over the API, as the app does: with a higher version, and all other fields as they are. */
export async function endUpdate(context: Context, record: Integration): Promise<void> {
  const { _id, version = '1.0.0' } = record;
  const end = version.lastIndexOf('.') + 1;
  const next = `${version.slice(0, end)}${(Number.parseInt(version.slice(end), 10) || 0) + 1}`;
  await runOverApi(context, _id, {
    method: 'PUT',
    path: `/integrations/${encodeURIComponent(_id)}`,
    body: { ...record, version: next, updateInProgress: false },
    done: `The update has ended: the version is ${next} now.`,
  });
}
