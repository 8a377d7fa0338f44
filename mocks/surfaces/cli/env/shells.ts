import { shellQuoted } from '../../../../contracts/exchange/shell-quoted.ts';

/** The shells that variables are printed for. */
export const shells = ['sh', 'fish', 'powershell'] as const;

/** One of them; `sh` stands for bash, zsh and their like too. */
export type Shell = (typeof shells)[number];

/** The shell of a person, as well as can be known. */
export function ownShell(platform: NodeJS.Platform, shell: string | undefined): Shell {
  if (platform === 'win32') return 'powershell';
  return /(?:^|\/)fish$/.test(shell ?? '') ? 'fish' : 'sh';
}

/** A line that sets a variable for the programs that a shell starts. */
export function exportLine(shell: Shell, name: string, value: string): string {
  if (shell === 'powershell') return `$env:${name} = '${value.replaceAll("'", "''")}'`;
  if (shell === 'fish') return `set -gx ${name} '${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return `export ${name}=${shellQuoted(value)}`;
}

/** How a shell takes such lines from a command. */
export function howToRead(shell: Shell, command: string): string {
  if (shell === 'powershell') return `${command} | Out-String | Invoke-Expression`;
  return shell === 'fish' ? `${command} | source` : `eval "$(${command})"`;
}
