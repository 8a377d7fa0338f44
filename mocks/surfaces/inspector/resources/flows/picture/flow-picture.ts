import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { Flow } from '../../../../../../fixtures/resources/flows/flow.ts';
import { openRecord } from '../../../actions/records.ts';
import { recordLabel } from '../../../parts/record/record-label.ts';
import { referredAt } from '../../../parts/record/reference-links.ts';
import { plural } from '../../../parts/text/moment.ts';
import { type Context, chosenResource } from '../../../state/context.ts';
import { type FlowNode, flowGraph } from './flow-graph.ts';
import { layout, type PlacedEdge, type PlacedNode } from './layout.ts';
import { inTwoLines, shortened } from './shortened.ts';

/** How many errors of each step are open, by its id. */
export type OpenErrors = ReadonlyMap<string, number>;

/** How many characters of a name fit into a node, and beside a way. */
const nodeCharacters = 22;
const wayCharacters = 26;

/** How wide a picture may be to be made to fit where there is less room, in pixels: its words stay large enough to read. */
const littleWidth = 420;

const kinds: Readonly<Record<FlowNode['kind'], string>> = {
  source: 'Source',
  lookup: 'Lookup',
  import: 'Import',
  router: 'Router',
  end: 'End',
};

/** A flow drawn as what it is: sources, lookups, routers, branches and imports; each step leads to its record. */
export function flowPicture(context: Context, flow: Flow, openErrors: OpenErrors = new Map()): TemplateResult {
  const graph = flowGraph(flow);
  if (graph.nodes.length === 0) return html`<p class="hint">This flow has no steps.</p>`;
  const isHigh = graph.nodes.some((node) => inTwoLines(described(context, node).title, nodeCharacters).length > 1);
  const { width, height, nodes, edges } = layout(graph, isHigh ? 62 : 46);
  return html`<div class="flow-picture" tabindex="0" role="region" aria-label="Picture of the flow">
    <svg class=${width <= littleWidth ? 'little' : nothing} width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="group" aria-label=${flow.name}>
      ${edges.map((edge) => wayView(edge))} ${nodes.map((node) => nodeView(context, node, openErrors))}
    </svg>
  </div>`;
}

function wayView({ points, name }: PlacedEdge): unknown {
  const [begin, ...others] = points;
  const [second] = others;
  if (begin === undefined) return nothing;
  let path = `M${begin.x} ${begin.y}`;
  let before = begin;
  for (const point of others) {
    const middle = (before.y + point.y) / 2;
    path += `C${before.x} ${middle} ${point.x} ${middle} ${point.x} ${point.y}`;
    before = point;
  }
  return svg`<path class="way" d=${path} />
    <path class="tip" d="M${before.x - 4} ${before.y - 7}L${before.x} ${before.y}L${before.x + 4} ${before.y - 7}" />
    ${
      name === undefined || second === undefined
        ? nothing
        : svg`<text class="way-name" x=${second.x} y=${second.y - 13}><title>${name}</title>${shortened(name, wayCharacters)}</text>`
    }`;
}

function nodeView(context: Context, node: PlacedNode, openErrors: OpenErrors): unknown {
  const { kind, record, x, y, width, height } = node;
  const { title, note, open } = described(context, node);
  const lines = inTwoLines(title, nodeCharacters);
  const top = y + 4 - 8 * lines.length;
  const errors = record === undefined ? 0 : (openErrors.get(record.id) ?? 0);
  const drawn = svg`<title>${kinds[kind]}: ${title}${errors === 0 ? '' : `, ${plural(errors, 'open error')}`}</title>
    <rect x=${x - width / 2} y=${y - height / 2} width=${width} height=${height} rx=${kind === 'router' ? height / 2 : 8} />
    ${lines.map((line, index) => svg`<text class="step-name" x=${x} y=${top + 16 * index}>${line}</text>`)}
    <text class="step-note" x=${x} y=${top + 16 * lines.length}>${shortened(note, nodeCharacters)}</text>
    ${errors === 0 ? nothing : errorMark(errors, x + width / 2 - 6, y - height / 2 + 3)}`;
  if (record === undefined || open === undefined) return svg`<g class="flow-node ${kind}">${drawn}</g>`;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') open();
  };
  return svg`<g
    class="flow-node ${kind}"
    role="link"
    tabindex="0"
    @click=${open}
    @keydown=${onKey}
  >${drawn}</g>`;
}

/** How many errors of a step are open, at the corner of its node. */
function errorMark(count: number, x: number, y: number): unknown {
  const text = count > 99 ? '99+' : String(count);
  const width = 12 + 7 * text.length;
  return svg`<g class="error-mark">
    <rect x=${x - width / 2} y=${y - 9} width=${width} height="18" rx="9" />
    <text x=${x} y=${y + 4}>${text}</text>
  </g>`;
}

/** What a node is called, what is known of it, and what leads to its record. */
function described(
  context: Context,
  { kind, record, name, note }: FlowNode,
): { readonly title: string; readonly note: string; readonly open?: () => void } {
  if (record === undefined) return { title: name ?? 'Nothing more', note: note ?? 'goes no further' };
  const { id, place } = record;
  const resource = chosenResource(context);
  const known = context.store.state.around?.named.get(id);
  const to = known?.resource.name ?? (resource === undefined ? undefined : referredAt(resource)(place));
  const open = to === undefined ? {} : { open: (): void => void openRecord(context, to, id) };
  const isRead = context.store.state.around !== undefined;
  if (known === undefined) return { title: isRead ? id : '…', note: kinds[kind], ...open };
  const { adaptorType } = known.record;
  const adaptor =
    typeof adaptorType === 'string' ? adaptorType.replace(/(Distributed)?(Export|Import)$/, '') : undefined;
  return {
    title: recordLabel(context, known.resource, known.record),
    note: adaptor === undefined ? kinds[kind] : `${kinds[kind]} · ${adaptor}`,
    ...open,
  };
}
