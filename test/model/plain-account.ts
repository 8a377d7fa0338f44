/** A record of the model: plain data, changed in place by copies. */
export type PlainRecord = Record<string, unknown> & { _id: string; lastModified: string };

/** A step of an installation. */
export interface PlainStep {
  name: string;
  completed: boolean;
  installerFunction: string;
  uninstallerFunction: string;
}

/** A fault of the model: which method, when, what, and whether the service has acted before. */
export interface PlainFault {
  name: string;
  method?: string;
  nth?: number;
  every?: number;
  first?: number;
  status?: number;
  connection?: 'reset' | 'truncated';
  phase: 'before' | 'after';
  seen: number;
}

/** What a client sees: a status, or a broken connection; and the body where that is to be compared. */
export interface PlainResponse {
  status: number | 'broken';
  body?: unknown;
}

/** What one call does to an account, and responses. */
export type PlainCall = (account: PlainAccount, now: number) => PlainResponse;

/** An account as a person would describe it: a map of records, a moment, some faults. It shares no code with the fake. */
export class PlainAccount {
  records: Map<string, PlainRecord> = new Map();
  moment: number = Date.UTC(2026, 0, 1);
  frozen = false;
  faults: PlainFault[] = [];

  /** Goes through what one call goes through. */
  call(method: string, act: PlainCall): PlainResponse {
    const now = this.moment;
    if (!this.frozen) this.moment += 1;
    const fault = this.#hitBy(method);
    if (fault === undefined) return act(this, now);
    if (fault.connection === 'truncated') {
      const response = act(this, now);
      return { status: response.status };
    }
    if (fault.phase === 'after') act(this, now);
    return { status: fault.connection === 'reset' ? 'broken' : (fault.status ?? 0) };
  }

  /** The present moment, for what the test does from its own side. */
  look(): number {
    const now = this.moment;
    if (!this.frozen) this.moment += 1;
    return now;
  }

  copy(): PlainAccount {
    const copy = new PlainAccount();
    copy.records = structuredClone(this.records);
    copy.moment = this.moment;
    copy.frozen = this.frozen;
    copy.faults = structuredClone(this.faults);
    return copy;
  }

  become(other: PlainAccount): void {
    Object.assign(this, other.copy());
  }

  #hitBy(method: string): PlainFault | undefined {
    let hit: PlainFault | undefined;
    for (const fault of this.faults) {
      if (fault.method !== undefined && fault.method !== method) continue;
      fault.seen += 1;
      const { nth, every, first, seen } = fault;
      const hits =
        nth !== undefined
          ? seen === nth
          : every !== undefined
            ? seen % every === 0
            : first === undefined || seen <= first;
      if (hits) hit ??= fault;
    }
    return hit;
  }
}
