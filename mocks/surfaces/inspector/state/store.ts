/** A value that tells when it has changed: many changes at once are reported once. */
export interface Store<State> {
  readonly state: State;
  change(part: Partial<State>): void;
}

/** Makes a store; `onChange` is called soon after a change, and no more once it has been stopped. */
export function createStore<State extends object>(initial: State, onChange: () => void): Store<State> {
  let state = initial;
  let waiting = false;
  return {
    get state() {
      return state;
    },
    change: (part) => {
      state = { ...state, ...part };
      if (waiting) return;
      waiting = true;
      queueMicrotask(() => {
        waiting = false;
        onChange();
      });
    },
  };
}
