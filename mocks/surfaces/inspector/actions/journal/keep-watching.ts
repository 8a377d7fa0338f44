import type { JournalEntry } from '../../../../engine/journal/journal.ts';
import type { ConnectedJournal } from '../../../connect/client/connected-account.ts';

/** How long the page waits before it tries to listen again, in milliseconds. */
const retryMs = 1000;

/** Follows a journal; where the line breaks it is taken up again, and nothing that the journal still has is missed. */
export function keepWatching(
  journal: Pick<ConnectedJournal, 'watch'>,
  onEntry: (entry: JournalEntry) => void,
  onState: (live: boolean) => void,
): () => void {
  let ended = false;
  let last: number | undefined;
  let stop: () => void = () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const again = (): void => {
    if (ended) return;
    onState(false);
    timer = setTimeout(() => void begin(), retryMs);
  };
  const begin = async (): Promise<void> => {
    try {
      const end = await journal.watch(
        (entry) => {
          last = entry.sequence;
          onEntry(entry);
        },
        { ...(last !== undefined && { after: last }), onEnd: again },
      );
      if (ended) return end();
      stop = end;
      onState(true);
    } catch {
      again();
    }
  };
  void begin();
  return () => {
    ended = true;
    clearTimeout(timer);
    stop();
  };
}
