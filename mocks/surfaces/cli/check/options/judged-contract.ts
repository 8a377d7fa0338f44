import type { Contract } from '../../../../../contracts/contract/contract.ts';
import type { Login, TokenOrLogin } from '../../../../../contracts/exchange/login.ts';
import { builtin, loadContract } from '../../files/contract-file.ts';
import { followedBy } from '../../files/followed.ts';
import { typedTexts } from '../../usage/arguments.ts';
import type { CheckOptions } from './check-options.ts';
import { type RawOptions, textOf } from './raw-options.ts';

/** The contract of what `--document` names, with its overlays; `undefined` where nothing is: the Integration API. */
export async function judgedContract(raw: RawOptions, words: readonly string[]): Promise<Contract | undefined> {
  const document = textOf(raw, 'document');
  const overlays = typedTexts(words, '--overlay');
  if ((document === undefined || document === builtin) && overlays.length === 0) return undefined;
  return loadContract(document, '--document', (read) => followedBy(read) === 'document', overlays);
}

/** The API that a run or a clean-up is about. */
export function apiOf({ contract, except }: CheckOptions): {
  readonly contract?: Contract;
  readonly except: readonly string[];
} {
  return { ...(contract !== undefined && { contract }), except };
}

/** What a run may call, and what it judges of that. */
export function callsOf({ only, allowSideEffects, actOutside }: CheckOptions): {
  readonly only?: readonly string[];
  readonly allowSideEffects: boolean;
  readonly actOutside: boolean;
} {
  return { ...(only !== undefined && { only }), allowSideEffects, actOutside };
}

/** What is shown, as `checkConformance` takes it. */
export function shownLogin(token: TokenOrLogin): { readonly token?: string; readonly credentials?: Login } {
  return typeof token === 'string' ? { token } : { credentials: token };
}
