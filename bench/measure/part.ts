import type { Figures } from './worker.ts';

/** A figure and what it should be. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly atLeast: boolean;
}

/** What the bench was asked for. */
export interface PartOptions {
  /** A folder in which servers of others are installed. */
  readonly peers?: string;
  /** For how long the server is under load before its memory is looked at. */
  readonly seconds: number;
}

/** One part of the bench, measured. */
export interface PartReport {
  readonly title: string;
  /** The median figures of each row. */
  readonly rows: readonly { readonly name: string; readonly figures: Figures }[];
  readonly bars: readonly Bar[];
}

/** Whether a figure is what it should be. */
export function passes({ value, limit, atLeast }: Bar): boolean {
  return atLeast ? value >= limit : value <= limit;
}

/** A figure that may not be larger. */
export function atMost(limit: number, name: string, value: number): Bar {
  return { name, value, limit, atLeast: false };
}

/** A figure that may not be smaller. */
export function atLeast(limit: number, name: string, value: number): Bar {
  return { name, value, limit, atLeast: true };
}
