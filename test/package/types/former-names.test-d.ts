import type {
  Answer,
  MockAccount,
  MockResponse,
  TypedAnswer,
  TypedResponse,
  WireAnswer,
  WireResponse,
  World,
  WorldChange,
  WorldClock,
  WorldRecords,
  WorldSnapshot,
} from '../../../mocks/engine/index.ts';
import type { FunctionAnswer, FunctionResponse } from '../../../mocks/index.ts';

// A type of an earlier version is the one of today.
export const response = (given: Answer): MockResponse => given;
export const wire = (given: WireAnswer): WireResponse => given;
export const typed = <Op>(given: TypedAnswer<Op>): TypedResponse<Op> => given;
export const account = (given: World): MockAccount => given;
export const clock = (given: World): WorldClock => given.clock;
export const snapshot = (given: World): WorldSnapshot => given.snapshot();
export const records = (given: WorldSnapshot): WorldRecords => given.records;
export const changed = (given: WorldChange): World => given.account;
export const script = (given: FunctionAnswer): FunctionResponse => given;
