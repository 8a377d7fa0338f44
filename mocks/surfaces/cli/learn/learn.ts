import type { Contract } from '../../../../contracts/contract/contract.ts';
import { exchangesOf } from '../../../../contracts/learn/evidence/exchanges-of.ts';
import type { Learned } from '../../../../contracts/learn/overlay/learned.ts';
import { recordsBefore } from '../../../../contracts/learn/records/records-before.ts';
import { recordedBaseUrl } from '../../../../contracts/parity/recording/traffic-of-recording.ts';
import { replayTraffic, type TrafficParity } from '../../../../contracts/parity/traffic/replay-traffic.ts';
import { visible } from '../../../../contracts/reporters/parts/visible.ts';
import { isTestkitError } from '../../../../spec/errors/testkit-error.ts';
import { createMock, type DocumentMock } from '../../../engine/create-mock.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { loadContract } from '../files/contract-file.ts';
import { writeText } from '../files/text-file.ts';
import { readTrafficFiles } from '../files/traffic-files.ts';
import { yamlText } from '../files/yaml-text.ts';
import type { Output } from '../terminal/output.ts';
import { learnedText } from './learned-text.ts';

/** The options of `learn`, as the command line gives them. */
export interface LearnCommand {
  /** Recorded traffic. */
  readonly files: readonly string[];
  readonly document: string | undefined;
  readonly overlay: readonly string[];
  /** Where the overlay goes; `undefined`: the standard output. */
  readonly overlayOut: string | undefined;
  readonly baseUrls: readonly string[];
  readonly format: 'human' | 'json';
}

/** The most exchanges that are shown of those which still differ. */
const maxShown = 10;

/** Learns from traffic, writes the overlay, and tells how much a fake now does as the service did. */
export async function learn(options: LearnCommand, output: Output): Promise<number> {
  const { document, overlay, overlayOut, baseUrls, files } = options;
  if (document === undefined)
    throw new OptionError('Failed to learn: there is no document to add to. Give --document FILE.');
  const before = await loadContract(document, '--document', () => true, overlay);
  let learned: Learned | undefined;
  const learning = {
    files,
    baseUrls,
    tell: (one: Learned): void => {
      learned = one;
    },
  };
  const after = await loadContract(document, '--document', () => true, overlay, learning);
  if (learned === undefined) return 2;
  const exchanges = exchangesOf(before, await readTrafficFiles(files, 'FILE'), [...baseUrls, recordedBaseUrl]);
  const parity = { before: await played(before, exchanges), after: await played(after, exchanges) };

  const text = yamlText(learned.overlay);
  if (overlayOut !== undefined) await writeText(overlayOut, text);
  const { lines, used, passedOver } = learned;
  const exitCode = used === 0 ? 2 : 0;
  if (options.format === 'json') {
    const report = { lines, used, passedOver, parity, ...(overlayOut === undefined && { overlay: learned.overlay }) };
    output.print(JSON.stringify(report, null, 2));
    return exitCode;
  }
  // The overlay is the output then, for a program to read; what is said of it goes beside it.
  const say = overlayOut === undefined ? output.complain : output.print;
  if (overlayOut === undefined) output.print(text.trimEnd());
  for (const line of [...learnedText(learned), ...parityText(parity), ...written(overlayOut)]) say(visible(line));
  return exitCode;
}

async function played(contract: Contract, exchanges: ReturnType<typeof exchangesOf>): Promise<TrafficParity> {
  const mock = fakeOf(contract, exchanges);
  return replayTraffic(exchanges, (request) => mock.fetch(request));
}

/** A fake with the records that the service had before. */
function fakeOf(contract: Contract, exchanges: ReturnType<typeof exchangesOf>): DocumentMock {
  try {
    return createMock(contract, { report: 'silent', records: recordsBefore(contract, exchanges) });
  } catch (error) {
    // Records of another shape than the document has are none that it can start with.
    if (!isTestkitError(error)) throw error;
    return createMock(contract, { report: 'silent' });
  }
}

function parityText({ before, after }: { readonly before: TrafficParity; readonly after: TrafficParity }): string[] {
  const { differing } = after;
  const more = differing.length - maxShown;
  return [
    `A fake of the document responds to ${before.alike} of ${before.compared} exchanges alike (${before.percent} %), with the overlay to ${after.alike} (${after.percent} %).`,
    ...differing
      .slice(0, maxShown)
      .map(
        ({ number, request, differences }) => `  Still otherwise: ${number}, ${request}: ${differences.join('; ')}.`,
      ),
    ...(more > 0 ? [`  And ${more} more: --format json has them all.`] : []),
  ];
}

function written(file: string | undefined): string[] {
  return file === undefined ? [] : [`The overlay is in ${file}: serve --document … --overlay ${file}`];
}
