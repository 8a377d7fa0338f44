import type { Cors } from '../../../server/http/cors.ts';
import type { Paint } from '../../terminal/paint.ts';
import type { FlagOptions } from '../../usage/resource-flag.ts';
import type { AppFlags } from '../app/app-flags.ts';
import type { SecureFlags } from '../secure/secure-flags.ts';
import type { Launch } from './open-page.ts';
import type { LogChoice } from './request-log.ts';

/** The options of `serve`, as the command line gives them. */
export interface ServeOptions extends FlagOptions {
  readonly host: string;
  readonly port: number;
  readonly seed: string;
  readonly document: string | undefined;
  /** Files of overlays of the document. */
  readonly overlay?: readonly string[] | undefined;
  /** Files of recorded traffic from which more is learned. */
  readonly learn?: readonly string[] | undefined;
  /** A file of behaviours. */
  readonly behaviours?: string | undefined;
  readonly watch: boolean;
  readonly token: readonly string[];
  readonly allowHost: readonly string[];
  readonly cors: Cors;
  readonly maxBody: number;
  readonly maxJournal: number;
  readonly maxAccounts: number;
  readonly clock: string;
  readonly rateLimit: boolean;
  readonly random: number;
  readonly admin: boolean;
  readonly adminToken: string | undefined;
  readonly open: boolean;
  readonly strict: boolean;
  readonly log: LogChoice;
  /** For a person, or a line of JSON for each event. */
  readonly format: 'human' | 'json';
  readonly state: string | undefined;
  /** How it speaks TLS, or is a proxy; default: neither. */
  readonly secure?: SecureFlags | undefined;
  /** Where the code of apps is. */
  readonly app?: AppFlags | undefined;
}

/** Where a command writes to, and how it hears that it should stop. */
export interface Terminal {
  readonly print: (line: string) => void;
  /** Where a person reads what goes on. */
  readonly complain: (line: string) => void;
  /** The colours of the one, and of the other. */
  readonly paint: Paint;
  readonly paintComplaint: Paint;
  readonly onStop: (stop: () => void) => void;
  /** Starts a program of the person; default: as the system does. */
  readonly launch?: Launch;
}
