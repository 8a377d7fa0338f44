import { pactFromTraffic, type WrittenPact } from '../../../../contracts/pact/pact-from-traffic.ts';
import { counted, visible } from '../../../../contracts/reporters/parts/visible.ts';
import packageJson from '../../../../package.json' with { type: 'json' };
import { loadContract } from '../files/contract-file.ts';
import { writePrivateText } from '../files/text-file.ts';
import { readTrafficFiles } from '../files/traffic-files.ts';
import type { Output } from '../terminal/output.ts';

/** The options of `pact`, as the command line gives them. */
export interface PactCommand {
  readonly files: readonly string[];
  readonly consumer: string;
  /** Default: the title of the document. */
  readonly provider: string | undefined;
  /** Where the file goes; `undefined`: the standard output. */
  readonly out: string | undefined;
  readonly document: string;
  readonly overlay: readonly string[];
  readonly baseUrls: readonly string[];
}

/** Writes recorded traffic as a Pact file; tells the exit code: 0, or 2 where nothing could be written of it. */
export async function pact(options: PactCommand, output: Output): Promise<number> {
  const { files, consumer, out, document, overlay, baseUrls } = options;
  const contract = await loadContract(document, '--document', () => true, overlay);
  const exchanges = await readTrafficFiles(files, 'FILE');
  const { name, version } = packageJson;
  const written = pactFromTraffic(contract, exchanges, {
    ...{ consumer, baseUrls, tool: { name, version } },
    provider: options.provider ?? contract.document.info.title,
  });
  const text = JSON.stringify(written.pact, null, 2);
  if (out === undefined) output.print(text);
  else await writePrivateText(out, `${text}\n`);
  // The file is the output then, for a program to read; what is said of it goes beside it.
  const say = out === undefined ? output.complain : output.print;
  for (const line of linesOf(written, out)) say(visible(line));
  return written.pact.interactions.length === 0 ? 2 : 0;
}

function linesOf(
  { pact: { interactions }, leftOut, repeated, elsewhere }: WrittenPact,
  out: string | undefined,
): string[] {
  const place = out === undefined ? '' : ` in ${out}`;
  return [
    `${counted(interactions.length, 'interaction')}${place}; ${repeated} more ${repeated === 1 ? 'says' : 'say'} the same, and ${elsewhere} ${elsewhere === 1 ? 'was' : 'were'} with others.`,
    ...leftOut.map(({ number, request, why }) => `Left out: exchange ${number}, ${request}: ${why}.`),
  ];
}
