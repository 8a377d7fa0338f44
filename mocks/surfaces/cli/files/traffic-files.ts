import { readRecording as readParity } from '../../../../contracts/parity/recording/recording-file.ts';
import { trafficOfRecording } from '../../../../contracts/parity/recording/traffic-of-recording.ts';
import { refuseOther } from '../../../../contracts/traffic/read/fixture/other-files.ts';
import { readRecording } from '../../../../contracts/traffic/read/read-recording.ts';
import type { RecordedExchange } from '../../../../contracts/traffic/read/recorded-exchange.ts';
import { TrafficError } from '../../../../contracts/traffic/read/traffic-error.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { readText } from './text-file.ts';

/**
 * Reads recorded traffic from files, one after the other: HAR, NDJSON, or what `check --record` has written.
 *
 * @param flag The option that names them, for the sentences.
 * @throws {OptionError} where one cannot be read, or holds no traffic.
 */
export async function readTrafficFiles(files: readonly string[], flag: string): Promise<readonly RecordedExchange[]> {
  const exchanges: RecordedExchange[] = [];
  for (const file of files) {
    const text = await readText(file, flag);
    for (const one of readOne(text, file, flag)) exchanges.push({ ...one, number: exchanges.length + 1 });
  }
  return exchanges;
}

function readOne(text: string, file: string, flag: string): readonly RecordedExchange[] {
  if (isOfCheck(text)) return trafficOfRecording(readParity(text, file));
  try {
    const recording = readRecording(text, file);
    if (recording.kind !== 'fixture') return recording.exchanges;
    refuseOther(text);
  } catch (error) {
    if (!(error instanceof TrafficError)) throw error;
    throw new OptionError(`${flag} ${file}: ${error.message}`, { cause: error });
  }
  throw new OptionError(
    `Failed to read ${flag} ${file}: it holds records, and no requests with their responses. Give recorded traffic: HAR, or NDJSON.`,
  );
}

/** Whether a text is what `check --record` has written. */
function isOfCheck(text: string): boolean {
  return text.trimStart().startsWith('{"kind":"parity"');
}
