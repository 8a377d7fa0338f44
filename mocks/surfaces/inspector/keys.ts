/** Takes the keys that count wherever the reader is: `/` goes to the search. Gives what ends that. */
export function followKeys(root: HTMLElement): () => void {
  const onKey = (event: KeyboardEvent): void => {
    // The first of the path: of what is in a shadow, `target` is the host.
    const [target] = event.composedPath();
    const { key, defaultPrevented, ctrlKey, metaKey, altKey } = event;
    if (key !== '/' || defaultPrevented || ctrlKey || metaKey || altKey || isTyping(target)) return;
    if (target !== document.body && !(target instanceof Node && root.contains(target))) return;
    const search = root.querySelector<HTMLElement>('input[type="search"]');
    if (search === null) return;
    event.preventDefault();
    search.focus();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

function isTyping(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
