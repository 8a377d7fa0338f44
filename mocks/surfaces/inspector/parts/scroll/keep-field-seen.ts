/** Scrolls the field that is being filled in to where no message lies over it. */
export function keepFieldSeen(root: Element): void {
  const notice = root.querySelector('.notice');
  const around = root.getRootNode();
  const field = around instanceof Document || around instanceof ShadowRoot ? around.activeElement : null;
  if (notice === null || field === null || !root.contains(field) || !field.matches('input, select, textarea')) return;
  const [over, own] = [notice.getBoundingClientRect(), field.getBoundingClientRect()];
  if (own.bottom > over.top && own.top < over.bottom) field.scrollIntoView({ block: 'center' });
}
