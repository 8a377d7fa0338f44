import { html, nothing, type TemplateResult } from 'lit-html';
import type { InstallStep, Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import { icon } from '../../parts/icons.ts';
import type { Context } from '../../state/context.ts';
import { runStep, type StepKind, startUninstall } from './life-cycle.ts';
import { stepScript } from './step-script.ts';

/** The steps of an installation, and how far it has come; each can be run, or undone, over the API. */
export function installProgress(
  context: Context,
  record: Integration,
  install: readonly InstallStep[],
): TemplateResult {
  const done = install.filter(({ completed }) => completed === true).length;
  const { _id, mode = 'install' } = record;
  const current = mode === 'install' ? install.findIndex(({ completed }) => completed !== true) : -1;
  return html`<section class="card install">
    <header class="card-head">
      <h3>${mode === 'uninstall' ? 'Uninstallation' : 'Installation'}</h3>
      <p class="hint">${sentence(mode, done, install.length)}</p>
      ${
        mode === 'settings'
          ? html`<button type="button" class="button small" @click=${(): void => void startUninstall(context, _id)}>
              Start uninstall
            </button>`
          : nothing
      }
    </header>
    <progress max=${install.length} value=${done} aria-label="Steps done"></progress>
    ${
      install.length === 0
        ? html`<p class="hint">This app has no steps.</p>`
        : html`<ol class="steps">
            ${install.map((step, index) => stepLine(context, record, step, index, index === current))}
          </ol>`
    }
  </section>`;
}

function sentence(mode: string, done: number, all: number): string {
  if (mode === 'uninstall') return `${all - done} of ${all} steps undone`;
  return done === all ? `All ${all} steps done` : `${done} of ${all} steps done`;
}

function stepLine(
  context: Context,
  { _id, mode = 'install' }: Integration,
  { name, description, completed, installerFunction, uninstallerFunction }: InstallStep,
  index: number,
  isCurrent: boolean,
): TemplateResult {
  const isDone = completed === true;
  const state = isDone ? 'done' : isCurrent ? 'current' : 'open';
  const spoken = isDone ? 'done' : isCurrent ? 'next' : 'not done';
  const isInstalling = mode === 'install' && !isDone;
  const kind: StepKind = isInstalling ? 'installer' : 'uninstaller';
  const functionName = mode === 'uninstall' ? uninstallerFunction : installerFunction;
  const canRun = isInstalling || (mode === 'uninstall' && isDone);
  return html`<li class="step ${state}">
    <span class="step-mark" aria-hidden="true">${isDone ? icon('check') : index + 1}</span>
    <div class="step-text">
      <h4>${name ?? `Step ${index + 1}`}<span class="unseen">, ${spoken}</span></h4>
      ${description === undefined ? nothing : html`<p>${description}</p>`}
      ${functionName === undefined ? nothing : html`<code>${functionName}</code>`}
      ${canRun && functionName !== undefined ? stepScript(context, kind, functionName) : nothing}
    </div>
    ${
      canRun && functionName !== undefined
        ? runButton(context, kind, _id, functionName, name ?? functionName, isCurrent)
        : nothing
    }
  </li>`;
}

function runButton(
  context: Context,
  kind: StepKind,
  id: string,
  name: string,
  stepName: string,
  isCurrent: boolean,
): TemplateResult {
  const { running } = context.store.state;
  const verb = kind === 'installer' ? 'Run' : 'Undo';
  return html`<button
    type="button"
    class="button small ${isCurrent ? 'primary' : ''}"
    aria-label="${verb} ${stepName}"
    ?disabled=${running !== undefined}
    @click=${(): void => void runStep(context, kind, id, name)}
  >
    ${running === name ? 'Running…' : verb}
  </button>`;
}
