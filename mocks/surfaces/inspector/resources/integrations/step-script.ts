import { html } from 'lit-html';
import { accountOf, attempt, type Context, say } from '../../state/context.ts';
import type { StepKind } from './life-cycle.ts';

/** What stands in for functions of apps, as it was said on this page: by the account, the kind and the name. */
const said = new WeakMap<Context['integrator'], Map<string, string>>();

/** Lets a step fail, with what its function then says; and go as usual again. */
export function stepScript(context: Context, kind: StepKind, name: string): unknown {
  const message = saidOf(context).get(keyOf(context, kind, name));
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    void letFail(context, kind, name, String(new FormData(event.target).get('message') ?? '').trim());
  };
  return html`<details class="more">
    <summary>${message === undefined ? 'Let it fail' : html`<strong>Fails</strong>: ${message}`}</summary>
    <form class="form-row" aria-label="Let ${name} fail" @submit=${onSubmit}>
      <label class="labelled wide">
        <span>What it says</span>
        <input class="field" name="message" autocomplete="off" value="The credentials are not valid." />
      </label>
      <button class="button small">Fail from now on</button>
      <button type="button" class="button small" @click=${(): void => void leave(context, kind, name)}>As usual</button>
    </form>
  </details>`;
}

async function letFail(context: Context, kind: StepKind, name: string, message: string): Promise<void> {
  await attempt(context, async () => {
    await accountOf(context)[kind](name, { success: false, ...(message !== '' && { message }) });
    saidOf(context).set(keyOf(context, kind, name), message);
    say(context, `${name} fails in this account from now on, for the app too.`);
  });
}

async function leave(context: Context, kind: StepKind, name: string): Promise<void> {
  await attempt(context, async () => {
    await accountOf(context)[kind](name, undefined);
    saidOf(context).delete(keyOf(context, kind, name));
    say(context, `${name} goes as usual again.`);
  });
}

function keyOf({ store }: Context, kind: StepKind, name: string): string {
  return JSON.stringify([store.state.account, kind, name]);
}

function saidOf({ integrator }: Context): Map<string, string> {
  const known = said.get(integrator) ?? new Map<string, string>();
  said.set(integrator, known);
  return known;
}
