/** How often something may go on before timers get their turn. */
const often = 64;

/**
 * Makes what lets timers have their turn now and then: a `fetch` or a body that is served at once, without any wait,
 * would keep every timer from firing, and with it the end of a time or of the whole run.
 */
export function createBreath(): () => Promise<void> | undefined {
  let gone = 0;
  return () => {
    gone += 1;
    return gone % often === 0 ? new Promise((resolve) => setTimeout(resolve, 0)) : undefined;
  };
}
