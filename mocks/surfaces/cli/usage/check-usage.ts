import type { CAC, Command } from 'cac';
import { didYouMean, nearMiss } from '../../../../contracts/violations/near-miss.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { typedFlags } from './typed-flags.ts';

type Option = Command['options'][number];

/** The command that reads what stands behind `--`: a program to run, with its own options. */
const takesProgram = 'run';

/**
 * Makes sure that the command and its options are ones that there are, and that those have a value which take one.
 *
 * @param words What was typed behind the name of the program.
 * @throws {OptionError} where something is unknown, with what was probably meant, or empty.
 */
export function checkUsage(cli: CAC, words: readonly string[]): void {
  const { matchedCommand: command, commands, args } = cli;
  const [word] = args;
  if (command === undefined && word !== undefined) {
    const names = commands.map(({ name }) => name);
    const near = didYouMean(nearMiss(word, names)) || '.';
    throw new OptionError(
      `Failed to run ${JSON.stringify(word)}: there is no such command${near} The commands are ${names.join(', ')}: see ${cli.name} --help.`,
    );
  }
  const behind = cli.options['--'];
  if (Array.isArray(behind) && behind.length > 0 && command?.name !== takesProgram) {
    throw new OptionError(
      `Failed to run ${command?.name ?? cli.name}: ${JSON.stringify(behind[0])} stands behind --, where nothing is read. Leave out the --.`,
    );
  }
  const options = [...(command?.options ?? []), ...cli.globalCommand.options];
  const program = command === undefined ? cli.name : command.name;
  checkFlags(program, options, words, `${cli.name}${command === undefined ? '' : ` ${command.name}`} --help`);
  if (command !== undefined) checkArguments(command, args);
}

function checkFlags(program: string, options: readonly Option[], words: readonly string[], help: string): void {
  const byFlag = new Map(options.flatMap((option) => flagsOf(option).map((flag) => [flag, option] as const)));
  const typed = typedFlags(words);
  const present = typed.map(({ flag }) => flag);
  const seen = new Set<Option>();
  for (const { flag, value, isGlued, behind } of typed) {
    const option = byFlag.get(flag);
    if (option === undefined) {
      const meant = flag.startsWith('--') ? flag : `-${flag}`;
      // One letter is near to every other.
      const near = flag.length < 3 ? undefined : nearMiss(flag, [...byFlag.keys()], present);
      const suggestion = byFlag.has(meant) ? meant : near;
      throw new OptionError(
        `Failed to run ${program}: there is no option ${flag}${didYouMean(suggestion) || '.'} See ${help}.`,
      );
    }
    const fail = (why: string): never => {
      throw new OptionError(`Failed to read ${flag}: ${why}. Write ${option.rawName}.`);
    };
    if (option.isBoolean === true) {
      if (isGlued && value !== 'true' && value !== 'false') fail(`it takes no value, and has ${JSON.stringify(value)}`);
      continue;
    }
    if (value?.trim() === '') fail('it is empty');
    if (value === undefined && option.required === true) {
      // A number below zero, or a name that begins with a dash.
      const isMeant = behind !== undefined && !byFlag.has(behind.split('=', 1)[0] ?? '');
      const dash = `${JSON.stringify(behind)} begins with a dash, as an option does. Where it is the value, write ${flag}=${behind}`;
      if (isMeant) throw new OptionError(`Failed to read ${flag}: it has no value; ${dash}.`);
      fail('it has no value');
    }
    if (seen.has(option) && !mayRepeat(option)) fail('it is given more than once');
    seen.add(option);
  }
}

/** The flags of an option, with their dashes. */
function flagsOf({ rawName }: Option): string[] {
  return rawName.split(',').map((name) => name.replace(/[<[].*$/, '').trim());
}

/** Whether an option adds up: the help says so. */
function mayRepeat({ rawName, description }: Option): boolean {
  return rawName.includes('<list>') || description.includes('more than once');
}

function checkArguments({ name, args: wanted }: Command, args: readonly string[]): void {
  if (args.some((arg) => String(arg).trim() === ''))
    throw new OptionError(
      `Failed to run ${name}: an argument is empty. Give a name or the path of a file, or leave it out.`,
    );
  if (wanted.some(({ variadic }) => variadic) || args.length <= wanted.length) return;
  const extra = args[wanted.length];
  throw new OptionError(
    `Failed to run ${name}: it takes ${wanted.length === 0 ? 'no argument' : `one argument`}, and is given ${JSON.stringify(extra)} besides. Leave it out.`,
  );
}
