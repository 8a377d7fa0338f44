import type { Command } from 'cac';
import { OptionError } from '../../../../integrator/errors/option-error.ts';
import type { Others } from '../../../server/proxy/others.ts';
import type { ServerOptions } from '../../../server/server-options.ts';
import { typedTexts } from '../../usage/arguments.ts';

/** How a server speaks TLS, as the command line gives it. */
export interface SecureFlags {
  readonly https: boolean;
  readonly proxy: Others | undefined;
  readonly authority: string | undefined;
}

/** Adds the flags for it. */
export function addSecureFlags(command: Command): Command {
  return command
    .option('--https', 'Speak TLS, by a certificate authority of this machine; node-forge has to be installed')
    .option('--proxy', 'Be a proxy for programs in any language, which ask https://api.integrator.io; see env')
    .option('--pass-through', 'With --proxy: pass on what programs of this machine ask of other hosts')
    .option(
      '--authority <folder>',
      'Where the certificate authority is kept; default: ~/.integrator-testkit/authority',
    );
}

/**
 * Reads them.
 *
 * @throws {OptionError} where one is given without the one that it is for.
 */
export function readSecureFlags(given: Readonly<Record<string, unknown>>, words: readonly string[]): SecureFlags {
  const https = given['https'] === true;
  const isProxy = given['proxy'] === true;
  const passes = given['passThrough'] === true;
  const authority = typedTexts(words, '--authority').at(-1);
  if (passes && !isProxy)
    throw new OptionError('Failed to read --pass-through: nothing is a proxy. Give --proxy too, or leave it out.');
  if (authority !== undefined && !https && !isProxy)
    throw new OptionError('Failed to read --authority: nothing speaks TLS. Give --https or --proxy, or leave it out.');
  return { https, proxy: isProxy ? (passes ? 'pass-others' : 'refuse-others') : undefined, authority };
}

/** The same as options of a server. */
export function serverOptionsOf(flags: SecureFlags | undefined): Pick<ServerOptions, 'https' | 'proxy' | 'authority'> {
  const { https = false, proxy, authority } = flags ?? {};
  return {
    ...(https && { https }),
    ...(proxy !== undefined && { proxy }),
    ...(authority !== undefined && { authority }),
  };
}
