import type { MutantStatus } from '@stryker-mutator/api/core';
import { type Change, changeOf, type StrykerMutant } from './mutants.ts';

/** What became of one mutant. */
export interface Outcome extends Change {
  readonly status: MutantStatus;
  /** The test that noticed. */
  readonly killedBy?: string;
}

/** What Stryker says when it has tried a mutant: its lines and columns count from 1 by then. */
export interface Tried extends StrykerMutant {
  readonly status: MutantStatus;
  readonly killedBy?: readonly string[] | undefined;
}

/** How many of a sample were noticed, and how. */
export interface Score {
  readonly of: number;
  readonly killed: number;
  readonly timedOut: number;
  /** The sources could not even be loaded with it: each test that needs them fails. */
  readonly notLoaded: number;
  readonly survived: number;
  readonly notReached: number;
  /** What was noticed, of a hundred. */
  readonly percent: number;
}

export function outcomeOf(tried: Tried, root: string): Outcome {
  const [killedBy] = tried.killedBy ?? [];
  return {
    ...changeOf(tried, root, 1),
    status: tried.status,
    ...(killedBy !== undefined && { killedBy }),
  };
}

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const count = (status: MutantStatus): number => outcomes.filter((outcome) => outcome.status === status).length;
  const [killed, timedOut, notLoaded] = [count('Killed'), count('Timeout'), count('RuntimeError')];
  const noticed = killed + timedOut + notLoaded;
  return {
    of: outcomes.length,
    killed,
    timedOut,
    notLoaded,
    survived: count('Survived'),
    notReached: count('NoCoverage'),
    percent: outcomes.length === 0 ? 0 : Math.round((1000 * noticed) / outcomes.length) / 10,
  };
}

/** Mutants that no test noticed, by where they stand. */
export function survivorsOf(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
}

/** One mutant in one line. */
export function outcomeLine({ file, line, column, mutator, replacement, status }: Outcome): string {
  const shown = replacement.replaceAll(/\s+/g, ' ');
  return `${status} ${file}:${line}:${column} ${mutator}: ${shown.length > 100 ? `${shown.slice(0, 99)}…` : shown}`;
}

/** The figure, and what was not noticed. */
export function report(outcomes: readonly Outcome[]): string {
  const { of, killed, timedOut, notLoaded, survived, notReached, percent } = scoreOf(outcomes);
  const parts = [
    `${killed} killed`,
    `${timedOut} timed out`,
    `${notLoaded} not loaded`,
    `${survived} survived`,
    `${notReached} not reached`,
  ];
  return [...survivorsOf(outcomes).map(outcomeLine), `${percent} % of ${of} noticed: ${parts.join(', ')}`].join('\n');
}
