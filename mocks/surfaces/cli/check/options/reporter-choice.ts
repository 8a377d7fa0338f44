import { OptionError } from '../../../../integrator/errors/option-error.ts';
import { choiceOf } from '../../usage/arguments.ts';

const names = ['human', 'json', 'junit', 'sarif', 'github', 'html'] as const;

/** A report that is asked for. */
export interface ReporterChoice {
  readonly name: (typeof names)[number];
  /** Where it goes; `undefined`: to the standard output. */
  readonly file: string | undefined;
}

/** Reads `human,json=report.json`, given once or several times; a person's report where nothing is asked for. */
export function readReporters(texts: readonly string[]): ReporterChoice[] {
  const words = texts.flatMap((text) => text.split(','));
  const choices = words.map((word): ReporterChoice => {
    const at = word.indexOf('=');
    const name = choiceOf('--reporter', (at < 0 ? word : word.slice(0, at)).trim(), names);
    return { name, file: at < 0 ? undefined : word.slice(at + 1).trim() };
  });
  const machines = choices.filter(({ name, file }) => file === undefined && isForMachines(name));
  if (machines.length > 1) {
    throw new OptionError(
      `Failed to read --reporter: ${machines.map(({ name }) => name).join(' and ')} would be mixed. Give all but one a file, such as ${machines[0]?.name}=FILE.`,
    );
  }
  const empty = choices.find(({ file }) => file === '');
  if (empty !== undefined)
    throw new OptionError(`Failed to read --reporter: ${empty.name}= has no file. Give ${empty.name}=FILE.`);
  return choices.length === 0 ? [{ name: 'human', file: undefined }] : choices;
}

/** Whether a program reads the report as a whole: nothing else may stand beside it. */
export function isForMachines(name: ReporterChoice['name']): boolean {
  return name === 'json' || name === 'junit' || name === 'sarif' || name === 'html';
}
