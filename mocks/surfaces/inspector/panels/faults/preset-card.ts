import { html, nothing, type TemplateResult } from 'lit-html';
import type { ActiveFault, FaultRule } from '../../../../engine/faults/rule/fault.ts';
import { switchPreset } from '../../actions/faults.ts';
import type { Context } from '../../state/context.ts';
import { faultCounts } from './fault-counts.ts';
import { typedValue } from './typed-value.ts';

/** What each preset stands for, in a reader's words. */
const meanings: Readonly<Record<string, readonly [title: string, text: string]>> = {
  'rate-limited': ['Rate limited', 'Every call gets 429, with a time to wait.'],
  maintenance: ['Maintenance', 'Every call gets 503, with a time to wait.'],
  flaky: ['Flaky', 'Some calls get 503.'],
  slow: ['Slow', 'Half of the responses take longer than the median, some of them much longer.'],
  'token-expires': ['Token expires', 'Every call gets 401: the token is good no more.'],
  'lost-reply': ['Lost reply', 'The first writes are done, and then the connection breaks before their responses.'],
};

/** A number of a preset that the reader can change. */
interface PresetValue {
  readonly key: string;
  readonly title: string;
  readonly value: number;
  readonly max: number;
  /** The part of the rule that it makes. */
  readonly rule: (value: number) => FaultRule;
}

/** A preset as a switch, with its numbers. */
export function presetCard(
  context: Context,
  name: string,
  preset: FaultRule,
  fault: ActiveFault | undefined,
): TemplateResult {
  const [title, text] = meanings[name] ?? [name, ''];
  const values = valuesOf({ ...preset, ...fault });
  const use = ({ currentTarget }: Event): void => {
    const form = currentTarget instanceof HTMLFormElement ? currentTarget : null;
    const isOn = form?.querySelector<HTMLInputElement>('.switch')?.checked === true;
    const typed = form === null ? new FormData() : new FormData(form);
    const rules = values.map(({ key, value, rule }) => rule(Number(typed.get(key) ?? value)));
    void switchPreset(context, name, isOn, Object.assign({}, ...rules));
  };
  return html`<li class="preset card ${fault === undefined ? '' : 'on'}">
    <form aria-label=${title} @change=${use} @submit=${(event: Event): void => event.preventDefault()}>
      <label>
        <input type="checkbox" role="switch" class="switch" .checked=${fault !== undefined} />
        <span><b>${title}</b><small>${text}</small></span>
      </label>
      ${
        values.length === 0
          ? nothing
          : html`<div class="preset-values">
              ${values.map(
                ({ key, title, value, max }) => html`<label class="labelled">
                  <span>${title}</span>
                  <input class="field" type="number" name=${key} min="0" max=${max} required .value=${typedValue(String(value))} />
                </label>`,
              )}
            </div>`
      }
    </form>
    ${faultCounts(fault)}
  </li>`;
}

const maxSeconds = 86_400;
const maxMilliseconds = 600_000;

function valuesOf({ retryAfter, rate, latency, first }: FaultRule): readonly PresetValue[] {
  const values: PresetValue[] = [];
  const add = (
    key: string,
    title: string,
    value: number | undefined,
    max: number,
    rule: (value: number) => FaultRule,
  ): void => {
    if (value !== undefined) values.push({ key, title, value, max, rule });
  };
  const median = typeof latency === 'object' && 'median' in latency ? latency.median : undefined;
  const sigma = typeof latency === 'object' && 'median' in latency ? latency.sigma : undefined;
  add('retryAfter', 'Retry-After, s', typeof retryAfter === 'number' ? retryAfter : undefined, maxSeconds, (value) => ({
    retryAfter: value,
  }));
  add('rate', 'Of 100 calls', rate === undefined ? undefined : Math.round(rate * 100), 100, (value) => ({
    rate: value / 100,
  }));
  add('median', 'Median, ms', median, maxMilliseconds, (value) => ({
    latency: { median: value, ...(sigma !== undefined && { sigma }) },
  }));
  add('first', 'How many writes', first, 1000, (value) => ({ first: value }));
  return values;
}
