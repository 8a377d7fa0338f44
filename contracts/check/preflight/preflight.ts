import type { Contract } from '../../contract/contract.ts';
import { isDistrusted } from '../exchange/connection.ts';
import type { Target } from '../http/send/target.ts';
import type { Pace, Sleep } from '../time/pace.ts';
import { unlessStopped } from '../time/unjudged-error.ts';
import { type Asking, createAsking } from './asking.ts';
import { candidatesOf, type TriedCandidate } from './candidates.ts';
import { depthOf, madeUpReads, nowhereReads, plainReads, type Question } from './questions.ts';
import { isAlike, isSuccess, isValid, looksOf, markAnywhere, type Sight } from './sight.ts';
import { troubleText } from './trouble-text.ts';

/** What a preflight found out. */
export interface Preflight {
  /** Why nothing there can be judged; `undefined`: it can. */
  readonly reason: string | undefined;
  /** The base URL that is meant, as far as the API responds there. */
  readonly suggestedBaseUrl: string | undefined;
  /** How many requests it sent. */
  readonly requests: number;
}

/** How many reads are asked at first, and how many at most. */
const few = 4;

/** How many reads that look alike make one that does not an accident. */
const manySights = 8;
const max = 24;

/**
 * Asks a few plain reads before anything is judged: is this the API of the document at all, and are we let in?
 *
 * One response that looks like the API's own is enough, well or badly as it may be: what is wrong with it is for the
 * checks to say.
 */
export async function preflight(contract: Contract, target: Target, pace: Pace, sleep: Sleep): Promise<Preflight> {
  const asking = createAsking(target, pace);
  const done = (reason?: string, suggestedBaseUrl?: string): Preflight => ({
    reason,
    suggestedBaseUrl,
    requests: asking.sent,
  });
  const sights = await look(contract, target, asking);
  if (sights === undefined) return done();
  let seen = sights;
  if (sights.every((sight) => ['broken', 'silent'].includes(looksOf(sight)))) {
    // A network may stumble, and a service may be starting.
    await unlessStopped(sleep(1000), target.signal);
    const again = await look(contract, target, asking);
    if (again === undefined) return done();
    seen = again;
  }
  const tried = await tryCandidates(contract, target, asking, seen);
  const found = tried.find(({ fits }) => fits);
  return done(troubleText(contract, target.baseUrl, seen, tried), found?.baseUrl);
}

/** Asks until a response is the API's own; `undefined` where one is, or where the path at least is known. */
async function look(contract: Contract, { baseUrl }: Target, asking: Asking): Promise<Sight[] | undefined> {
  const questions = plainReads(contract).slice(0, max);
  const ask = (some: readonly Question[]): Promise<Sight[]> =>
    Promise.all(some.map((question) => asking.ask(baseUrl, question)));
  /** what is returned where nothing is, is not the API's own, whatever it looks like. */
  const askMarked = async (some: readonly Question[]): Promise<Sight[]> => {
    const seen = await ask(some);
    const own = seen.filter((sight) => looksOf(sight) === 'own');
    if (own.length === 0 || !own.every(isSuccess)) return seen;
    const marked = markAnywhere(seen, await ask(nowhereReads(own)));
    // The only thing that a backend can be asked, where it responds as the document says, is its own, whatever else it responds with.
    return own.length === 1 && own.every((sight) => isValid(contract, sight)) ? seen : marked;
  };
  const sights = await askMarked(questions.slice(0, few));
  if (sights.some((sight) => looksOf(sight) === 'own')) return undefined;
  const isGone = sights.length > 0 && sights.every((sight) => looksOf(sight) === 'silent');
  if (isGone) return sights;
  const madeUp = await askMarked(madeUpReads(contract));
  sights.push(...(await askMarked(questions.slice(few))), ...madeUp);
  if (sights.length === 0 || sights.some((sight) => looksOf(sight) === 'own')) return undefined;
  // Where there is nothing else to ask, a record that is not there is distinguished from a place that is not by its JSON only.
  if (questions.length === 0 && madeUp.some(({ response }) => response?.status === 404 && response.value !== undefined))
    return undefined;
  const anywhere = await ask(nowhereReads(sights));
  // Whoever responds at a path of the document otherwise than one that is nowhere knows it: one operation may be down.
  const known = sights.filter((sight) => {
    const other = anywhere.find(({ target }) => depthOf(target) === depthOf(sight.target));
    const looks = looksOf(sight);
    if (other?.response === undefined || !['broken', 'absent', 'other'].includes(looks)) return false;
    return !isAlike(sight, other);
  });
  // One of many is known by chance: behind a wrong base, the path of one operation may be that of another.
  const isKnown = known.length > (sights.length < manySights ? 0 : 1);
  return isKnown ? undefined : sights;
}

async function tryCandidates(
  contract: Contract,
  target: Target,
  asking: Asking,
  sights: readonly Sight[],
): Promise<TriedCandidate[]> {
  const { origin } = new URL(target.baseUrl);
  const questions = plainReads(contract).slice(0, 2);
  const tried: TriedCandidate[] = [];
  for (const candidate of candidatesOf(contract.document, target.baseUrl, sights)) {
    for (const question of questions) {
      const sight = await asking.ask(candidate.baseUrl, question);
      const isOtherOrigin = new URL(candidate.baseUrl).origin !== origin;
      const fits =
        isOfTheApi(sight, isOtherOrigin) &&
        !(isSuccess(sight) && (await isGivenAnywhere(asking, candidate.baseUrl, sight)));
      tried.push({ ...candidate, sight, fits });
      if (fits) return tried;
    }
  }
  return tried;
}

/** Whether a path that is nowhere is served alike. */
async function isGivenAnywhere(asking: Asking, baseUrl: string, sight: Sight): Promise<boolean> {
  const asked = await Promise.all(nowhereReads([sight]).map((question) => asking.ask(baseUrl, question)));
  return asked.some((one) => isAlike(sight, one));
}

/** Whether the API responds there. Where the token is not shown, a refusal is as good as a response. */
function isOfTheApi(sight: Sight, isOtherOrigin: boolean): boolean {
  const { operation, response, error } = sight;
  if (response === undefined) return isOtherOrigin && isDistrusted(error);
  const looks = looksOf(sight);
  if (looks === 'refused') return isOtherOrigin && operation.responses.has('401');
  return looks === 'own' && response.status < 300;
}
