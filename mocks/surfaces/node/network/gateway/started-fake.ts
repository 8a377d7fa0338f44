import type { Mock } from '../../../../engine/mock.ts';

/** A fake that stands between this process and the network. */
export interface StartedFake {
  readonly mock: Mock;
  readonly fetch: typeof fetch;
  /** Whether nothing stands in the way: no handler of the user's that must be asked, nobody listening to msw. */
  readonly isClear: () => boolean;
  /** Whether calls of the global `fetch` may go straight to the fake. */
  readonly shortcut: boolean;
  /** Starts its server of msw, and stops it again. */
  readonly listen: () => void;
  readonly close: () => void;
  /** Tells a person, and the journal, of a connection that was not let out. */
  readonly refused: (sentence: string, host: string) => void;
}
