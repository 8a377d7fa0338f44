import type { JsonRecord } from '../../../../engine/store/record.ts';
import { exportsPath } from '../../exports/records/exports-path.ts';
import { importsPath } from '../../imports/imports-path.ts';
import { callHook } from './hooks/hook.ts';
import { savedPage } from './hooks/pre-save-page.ts';
import { exportedPages } from './pages/exported-pages.ts';
import { throughImport } from './steps/import-step.ts';
import { throughLookup } from './steps/lookup-step.ts';
import { wayOfPages } from './steps/way-of-page.ts';
import { type DataWork, optionsOfStep, type StepWork } from './work/data-work.ts';

/** What the service does with records that is not modelled: said where a step asks for it. */
const beyond = ['transform', 'filter', 'inputFilter', 'oneToMany', 'sort', 'groupByFields'];

/** Takes the pages of every export of a flow through all of its steps; what comes of it is in the tally of the work. */
export async function runPages(work: DataWork): Promise<void> {
  const { flow, tally } = work;
  const { processors, unjudged } = wayOfPages(flow);
  for (const name of unjudged)
    tally.say(`the choice of a branch at the router ${name}: all records take the first one`);
  const steps = processors.map((processor) => ({ processor, step: stepOf(work, processor) }));
  const sent = new Map<StepWork, number>();

  for (const id of work.generators) {
    const step = stepAt(work, exportsPath, id, {});
    if (step === undefined || tally.stopped) continue;
    let pageIndex = 0;
    for await (const page of exportedPages(work, step)) {
      const { records, goesOn } = await savedPage(work, step, structuredClone(page), pageIndex);
      if (tally.stopped) break;
      tally.count(id, 'exported', records.length);
      tally.count(id, 'pages', 1);
      pageIndex += 1;
      await travel(records);
      if (!goesOn) break;
    }
  }
  if (!tally.stopped) for (const { step } of steps) if (step !== undefined) await aggregated(work, step);

  async function travel(records: readonly unknown[]): Promise<void> {
    let page = records;
    for (const { processor, step } of steps) {
      if (step === undefined || page.length === 0) continue;
      const from = sent.get(step) ?? 0;
      sent.set(step, from + page.length);
      page =
        processor.type === 'import'
          ? await throughImport(work, step, page, from)
          : await throughLookup(work, step, page, from);
    }
  }
}

/** An import that gathers records into a file tells of it at the end. */
async function aggregated(work: DataWork, step: StepWork): Promise<void> {
  const outcome = await callHook(work, 'postAggregate', step.record['hooks'], () => ({
    ...optionsOfStep(work, step, 'import'),
    postAggregateData: { success: true, _json: {}, code: '', message: '', source: '' },
  }));
  if (outcome.kind !== 'failed') return;
  work.tally.fail({ step: step.id, source: 'post_aggregate_hook', code: outcome.code, message: outcome.message });
}

function stepOf(work: DataWork, processor: JsonRecord): StepWork | undefined {
  const { type, _importId, _exportId } = processor;
  return type === 'import'
    ? stepAt(work, importsPath, _importId, processor)
    : stepAt(work, exportsPath, _exportId, processor);
}

function stepAt(work: DataWork, collection: string, id: unknown, processor: JsonRecord): StepWork | undefined {
  const record = work.recordOf(collection, id);
  if (record === undefined) return undefined;
  for (const name of beyond) {
    const asked = record[name];
    if (asked !== undefined && asked !== false && !(Array.isArray(asked) && asked.length === 0)) {
      work.tally.say(`the \`${name}\` of ${String(record['name'])}`);
    }
  }
  return { id: String(id), record, processor };
}
