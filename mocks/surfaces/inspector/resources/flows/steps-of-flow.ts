import type { Flow } from '../../../../../fixtures/resources/flows/flow.ts';
import { findRecord } from '../../links/record-link.ts';
import { recordLabel } from '../../parts/record/record-label.ts';
import type { Context } from '../../state/context.ts';
import type { OutcomeStep } from '../jobs/outcome/outcome-fields.ts';
import { flowGraph } from './picture/flow-graph.ts';

/** The steps of a flow that an error can be of, each once, by their names. */
export function stepsOfFlow(context: Context, flow: Flow): readonly OutcomeStep[] {
  const ids = new Set(flowGraph(flow).nodes.flatMap(({ record }) => record?.id ?? []));
  return [...ids].map((id) => {
    const found = findRecord(context, id);
    return { id, name: found === undefined ? id : recordLabel(context, found.resource, found.record) };
  });
}
