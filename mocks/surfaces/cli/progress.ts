import type { CheckPlan } from '../../../contracts/check/check-plan.ts';

/** Shows on a terminal how far a run is; says nothing anywhere else. */
export interface Progress {
  checked(plan: Pick<CheckPlan, 'phase' | 'operation' | 'title'>, failures: number): void;
  /** Takes the line away. */
  end(): void;
}

/** Makes a progress line of a stream. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  let checks = 0;
  let failed = 0;
  return {
    checked: ({ phase, operation, title }, failures) => {
      checks += 1;
      if (failures > 0) failed += 1;
      if (!stream.isTTY) return;
      const text = `${phase}: ${checks} checks, ${failed} failed: ${operation?.id ?? ''}: ${title}`;
      stream.write(`\r\u001B[K${text.replaceAll(/\p{Cc}/gu, ' ').slice(0, Math.max(20, stream.columns - 1))}`);
    },
    end: () => void (stream.isTTY && stream.write('\r\u001B[K')),
  };
}
