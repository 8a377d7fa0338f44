import type { PhaseReport } from '../../../../contracts/check/report/report.ts';
import type { PlannedCount } from '../../../../contracts/check/run/run-options.ts';
import type { CheckPlan } from '../../../../contracts/check/session/check-plan.ts';
import { counted, duration } from '../../../../contracts/reporters/parts/visible.ts';

/** Shows how far a run is: on a terminal in a line that is written over, in a log in a line for each phase. */
export interface Progress {
  /** Informed how much there is to do. */
  planned(phases: readonly PlannedCount[]): void;
  checked(plan: Pick<CheckPlan, 'phase' | 'operation' | 'title'>, failures: number): void;
  phaseEnded(report: PhaseReport): void;
  /** Takes the line away. */
  end(): void;
}

/** The stream that it is written to, a terminal or not. */
export type ProgressStream = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>;

/** How many characters the bar takes. */
const barWidth = 24;

/** How often the line of a terminal is written at most, in milliseconds. */
const interval = 80;

/** Makes the progress of a run. `now` tells the time in milliseconds. */
export function createProgress(stream: ProgressStream, now: () => number): Progress {
  const started = now();
  let total = 0;
  let done = 0;
  let failed = 0;
  let phasesLeft = 0;
  let shown = Number.NEGATIVE_INFINITY;
  const isTerminal = stream.isTTY === true;
  const clear = isTerminal ? '\r\u001B[K' : '';

  function show(what: string): void {
    const moment = now();
    if (!isTerminal || (moment - shown < interval && done < total)) return;
    shown = moment;
    const text = `${bar(done, total)} ${done}/${total} ${times(moment - started, done, total)}${failed > 0 ? `, ${failed} failed` : ''}  ${what}`;
    stream.write(`${clear}${text.replaceAll(/\p{Cc}/gu, ' ').slice(0, Math.max(20, (stream.columns || 80) - 1))}`);
  }

  return {
    planned: (phases) => {
      total = phases.reduce((sum, { checks }) => sum + checks, 0);
      phasesLeft = phases.length;
      if (isTerminal) show('begins');
      else stream.write(`${counted(total, 'check')} to run in ${counted(phasesLeft, 'phase')}.\n`);
    },
    checked: ({ phase, operation, title }, failures) => {
      done += 1;
      if (failures > 0) failed += 1;
      show(`${phase}: ${operation?.id ?? ''}: ${title}`);
    },
    phaseEnded: ({ phase, passed, failed: wrong, durationMs }) => {
      phasesLeft -= 1;
      if (isTerminal) return;
      const time = durationMs === undefined ? '' : ` in ${duration(durationMs)}`;
      const counts = `${passed} passed${wrong > 0 ? `, ${wrong} failed` : ''}`;
      stream.write(`${phase}: ${counts}${time}; ${done} of ${total} done.\n`);
    },
    end: () => void (isTerminal && stream.write(clear)),
  };
}

function bar(done: number, total: number): string {
  const full = total === 0 ? 0 : Math.min(barWidth, Math.round((done / total) * barWidth));
  return `[${'='.repeat(full)}${' '.repeat(barWidth - full)}]`;
}

/** How long it took by now, and how long the rest may take at this pace. */
function times(elapsed: number, done: number, total: number): string {
  const text = duration(elapsed);
  // The first few tell nothing of the others.
  if (done < 10 || done >= total) return text;
  return `${text}, about ${duration((elapsed / done) * (total - done))} left`;
}
