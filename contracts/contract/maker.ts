import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import type { Rulebook } from '../judge/parts/rulebook.ts';
import type { Basis } from '../reading/basis/basis.ts';
import type { Usual } from '../reading/basis/usual.ts';
import type { RecordReading } from '../reading/record-reading.ts';
import type { Sample, SampleOptions } from '../sample/sample-of.ts';
import type { LooseChecks } from '../schema/compile/loose-checks.ts';

/** What lets a value through that several branches of a `oneOf` let through. */
export interface Loosely extends LooseChecks {
  sample(schema: JsonPointer, options: SampleOptions): Sample;
}

/** What only a contract with a compiler can do: a contract that is compiled ahead of time need not bring it along. */
export interface Maker {
  readonly sample: (
    rulebook: Pick<Rulebook, 'document' | 'checkOf'>,
    schema: JsonPointer,
    options: SampleOptions,
  ) => Sample;
  readonly readRecords: (basis: Basis, usual: Usual) => RecordReading;
}

/** Says why the contract makes no values. */
export const noSample: Sample = {
  ok: false,
  why: 'this contract was compiled ahead of time and makes no values: make it with createContract(document)',
};
