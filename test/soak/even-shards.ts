import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What the longest files of the soak take, in seconds; any other takes some twenty. Measured once, both halves at work. */
const seconds: Readonly<Record<string, number>> = {
  'contracts/check/phases/defects-of-every-resource.soak': 1290,
  'docs/check.soak': 430,
  'mocks/surfaces/cli/check/command.soak': 210,
  'contracts/check/report/causes': 210,
  'contracts/check/run/either-side.soak': 200,
  'fuzz/any-document/any-document': 190,
  'contracts/parity/parity.soak': 180,
  'contracts/check/report/planted-in-any-api.soak': 165,
  'contracts/check/phases/defects-in-refusals.soak': 160,
  'contracts/check/ownership/busy-account.soak': 150,
  'contracts/diff/rewritten.soak': 140,
  'contracts/check/phases/defects-of-state.soak': 140,
  'contracts/check/phases/defects-in-state.soak': 140,
  'contracts/check/phases/defects-in-responses.soak': 140,
  'examples/workflow.soak': 110,
};

/** Gives each shard about as much to do, where vitest gives each as many files. */
export class EvenShards extends BaseSequencer {
  override async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { index, count } = this.ctx.config.shard ?? { index: 1, count: 1 };
    const shards = Array.from({ length: count }, (): { files: TestSpecification[]; seconds: number } => ({
      files: [],
      seconds: 0,
    }));
    const longestFirst = [...files].sort((a, b) => secondsOf(b) - secondsOf(a) || (a.moduleId < b.moduleId ? -1 : 1));
    for (const file of longestFirst) {
      const least = shards.reduce((one, other) => (other.seconds < one.seconds ? other : one));
      least.files.push(file);
      least.seconds += secondsOf(file);
    }
    return shards[index - 1]?.files ?? [];
  }
}

function secondsOf({ moduleId }: TestSpecification): number {
  const name = moduleId.replace(/^.*?\/test\//, '').replace(/\.test\.ts$/, '');
  return seconds[name] ?? 20;
}
