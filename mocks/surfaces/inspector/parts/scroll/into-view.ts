/** Scrolls the list around an item so that the item is seen; the page stays where it is. A reference for lit, the same each time. */
export function intoView(element: Element | undefined): void {
  // Its place is known when it is in the page.
  queueMicrotask(() => {
    const list = element?.closest('ul');
    if (element === undefined || list === null || list === undefined) return;
    const [own, around] = [element.getBoundingClientRect(), list.getBoundingClientRect()];
    // As far from the edge as the list keeps its items.
    const { paddingLeft, paddingTop } = getComputedStyle(list);
    const [aside, above] = [Number.parseFloat(paddingLeft), Number.parseFloat(paddingTop)];
    list.scrollLeft += beyond(own.left - around.left - aside, own.right - around.right + aside);
    list.scrollTop += beyond(own.top - around.top - above, own.bottom - around.bottom + above);
  });
}

/** How far something stands out of what is around it: to the left or above less than 0, to the right or below more. */
function beyond(start: number, end: number): number {
  return start < 0 ? start : Math.max(0, end);
}
