import type { MakeRedaction } from '../../../../contracts/redaction/hiding.ts';

/** What hides the secrets of exchanges, loaded by a page no sooner than there is one. */
export class LateHiding {
  #make: MakeRedaction | undefined;

  /** To be waited for before anything is served. */
  async load(): Promise<void> {
    if (this.#make !== undefined) return;
    const room = await import('../../../../contracts/redaction/redaction.ts');
    this.#make = (harmless) => new room.Redaction(harmless);
  }

  readonly redaction: MakeRedaction = (harmless) => {
    if (this.#make === undefined) throw new Error('Failed to show an exchange: nothing that hides secrets is loaded.');
    return this.#make(harmless);
  };
}
