import { html, nothing, type TemplateResult } from 'lit-html';
import { andMore } from '../../../../../contracts/violations/omitted.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import type { DocumentPlace } from '../../../../../spec/document/line-map.ts';
import type { JournalEntry } from '../../../../engine/journal/journal.ts';
import { badge, type Tone } from '../../parts/badge.ts';
import { icon } from '../../parts/icons.ts';
import { jsonView } from '../../parts/json-view.ts';
import { erasedDiff, erasedFields, recordBefore } from '../../parts/text/erased.ts';
import { markedText } from '../../parts/text/marked-text.ts';
import { durationText, plural, timeText } from '../../parts/text/moment.ts';
import type { Context } from '../../state/context.ts';
import { askedInCall } from './asked-in-call.ts';
import { exchangeActions, parametersView } from './exchange-actions.ts';
import { pathOf } from './path-of.ts';

const tones: Readonly<Record<JournalEntry['verdict'], Tone>> = {
  ok: 'good',
  note: 'warn',
  violation: 'bad',
  'invalid-response': 'bad',
};

/** One exchange: a line, and all there is to know about it where it is open. */
export function journalLine(context: Context, entry: JournalEntry): TemplateResult {
  const { store } = context;
  const { sequence, verdict, method, url, operation, status, at, duration, notes, violations, omitted, call } = entry;
  const { during } = entry;
  const isOpen = store.state.opened === sequence;
  const toggle = (): void => store.change({ opened: isOpen ? undefined : sequence });
  const erased = erasedFields(entry).length;
  const left = omitted === undefined ? 0 : omitted.violations + omitted.notes;
  const findings = violations.length + notes.length + left;
  // What is first wrong; of a path that leads nowhere it names the nearest.
  const why = violations[0]?.message;
  return html`<li class="exchange ${verdict} ${during === undefined ? '' : 'below-call'}">
    <button type="button" class="exchange-line" aria-expanded=${String(isOpen)} @click=${toggle}>
      <span class="turn">${icon('arrow')}</span>
      <span class="time">${timeText(at)}</span>
      ${
        call === undefined
          ? html`<span class="method ${method.toLowerCase()}">${method}</span><span class="path">${pathOf(url)}</span>`
          : html`<span class="method call">CALL</span><span class="path">${call.function}()</span>`
      }
      <span class="operation">${operation ?? call?.kind ?? 'no operation'}</span>
      <span class="status ${statusTone(status)}">${status === 0 ? 'broken' : status}</span>
      <span class="verdict">
        ${badge(tones[verdict], verdict)}
        ${
          erased > 0
            ? badge('bad', `${plural(erased, 'field')} erased`)
            : findings > 1
              ? html`<span class="faint">${findings}</span>`
              : nothing
        }
      </span>
      <span class="took">${durationText(duration)}</span>
      ${why === undefined ? nothing : html`<span class="why">${markedText(why)}</span>`}
    </button>
    ${isOpen ? details(context, entry) : nothing}
  </li>`;
}

function details(context: Context, entry: JournalEntry): TemplateResult {
  const { store } = context;
  const { violations, notes, omitted, reason, requestBody, responseBody, forgotten, sequence, operation } = entry;
  const { call, during } = entry;
  const { before, journal, resources } = store.state;
  const hasErased = erasedFields(entry).length > 0;
  const findings = [...violations, ...notes.filter(({ rule }) => !hasErased || rule !== 'erased-field')];
  return html`<div class="exchange-detail">
    <p class="hint">
      Exchange ${sequence}${operation === undefined ? nothing : html` · <code>${operation}</code>`}
      ${call === undefined ? nothing : html`· <code>${call.id}</code>, a function of the app's own code`}
      ${during === undefined ? nothing : html`· asked in the course of <code>${during}</code>`}
    </p>
    ${exchangeActions(context, entry)}
    ${call === undefined ? parametersView(entry) : askedInCall(context, call.id)}
    ${hasErased ? erasedDiff(entry, recordBefore(entry, before.get(sequence), journal, resources)) : nothing}
    ${reason === undefined || violations.length > 0 ? nothing : html`<p class="hint">Refused: ${markedText(reason)}</p>`}
    ${
      findings.length === 0
        ? hasErased || reason !== undefined
          ? nothing
          : html`<p class="hint">Nothing to remark: request and response are as the contract has them.</p>`
        : html`<ul class="findings">
            ${findings.map(
              ({ grade, rule, pointer, message, ...written }) => html`<li class=${grade}>
                <span class="finding-rule">${badge(grade === 'violation' ? 'bad' : 'warn', rule)}</span>
                <span>
                  ${markedText(message)}
                  <small>${placeOf(pointer, written)}</small>
                </span>
              </li>`,
            )}
          </ul>`
    }
    ${omitted === undefined ? nothing : html`<p class="hint">${andMore(omitted.violations + omitted.notes)}</p>`}
    ${
      forgotten
        ? html`<p class="hint">
            ${store.state.recording === undefined ? 'The journal has let go of the bodies, to stay small.' : 'Bodies stay in the recording.'}
          </p>`
        : html`<div class="bodies">
            ${
              call === undefined
                ? bodyView('Request', requestBody, 'No body was sent.')
                : bodyView('Options', optionsIn(requestBody), 'It was given none.')
            }
            ${bodyView(call === undefined ? 'Response' : 'Result', responseBody, entry.status === 0 ? 'None arrived.' : 'It has no body.')}
          </div>`
    }
  </div>`;
}

/** What a function was called with; the rest of the request is the same for each. */
function optionsIn(requestBody: unknown): unknown {
  return isRecord(requestBody) ? requestBody['options'] : requestBody;
}

function placeOf(pointer: string, { documentFile, line }: DocumentPlace): readonly unknown[] {
  const at = pointer === '' ? nothing : html`at <code>${pointer}</code>`;
  if (line === undefined) return [at];
  return [at, pointer === '' ? nothing : ', ', html`written in line ${line} of ${documentFile ?? 'the document'}`];
}

function bodyView(title: string, body: unknown, without: string): TemplateResult {
  return html`<section>
    <h2>${title}</h2>
    ${body === undefined ? html`<p class="hint">${without}</p>` : jsonView(body, `${title} body`)}
  </section>`;
}

function statusTone(status: number): string {
  if (status === 0 || status >= 500) return 'bad';
  return status >= 400 ? 'warn' : 'good';
}
