import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { html, type TemplateResult } from 'lit-html';
import { AsyncDirective, type DirectiveResult, directive } from 'lit-html/async-directive.js';
import { ref } from 'lit-html/directives/ref.js';
import { repeat } from 'lit-html/directives/repeat.js';

/** What a long list shows. */
export interface LongList {
  readonly count: number;
  /** What an item is known by, whatever its place. */
  readonly keyOf: (index: number) => string;
  readonly draw: (index: number) => TemplateResult;
  /** The item that is chosen, and seen when it has become so; -1 for none. */
  readonly current: number;
  /** Another item is chosen with the keyboard. */
  readonly onMove: (index: number) => void;
}

/** The height of an item, in pixels, before it is measured. */
const usualHeight = 68;
const gap = 6;

/** How far the keys go from an item. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** A list of which only what is seen is in the page, so that thousands of items take no longer than a few. */
class WindowedList extends AsyncDirective {
  #list: LongList = { count: 0, keyOf: String, draw: () => html``, current: -1, onMove: () => undefined };
  #scroll: HTMLElement | null = null;
  #seen: string | undefined;
  #takesFocus = false;
  #waits = false;
  #leave: () => void = () => undefined;
  readonly #virtualizer = new Virtualizer<HTMLElement, HTMLElement>(this.#options());

  override render(list: LongList): TemplateResult {
    this.#list = list;
    this.#virtualizer.setOptions(this.#options());
    queueMicrotask(() => this.#drawn());
    return this.#view();
  }

  protected override disconnected(): void {
    this.#leave();
  }

  protected override reconnected(): void {
    this.#watch(this.#scroll ?? undefined);
  }

  #options(): ConstructorParameters<typeof Virtualizer<HTMLElement, HTMLElement>>[0] {
    return {
      count: this.#list.count,
      getItemKey: this.#list.keyOf,
      getScrollElement: () => this.#scroll,
      estimateSize: () => usualHeight,
      initialRect: { width: 0, height: 700 },
      gap,
      overscan: 6,
      scrollPaddingStart: gap,
      scrollPaddingEnd: gap,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: () => this.#drawSoon(),
    };
  }

  /** Draws anew when what is drawn now has been: an item is measured while its list is drawn. */
  #drawSoon(): void {
    if (this.#waits) return;
    this.#waits = true;
    queueMicrotask(() => {
      this.#waits = false;
      if (!this.isConnected) return;
      this.setValue(this.#view());
      this.#drawn();
    });
  }

  /** One function for all times: `ref` calls another one anew. */
  readonly #watch = (element: Element | undefined): void => {
    this.#leave();
    this.#scroll = element instanceof HTMLElement ? element : null;
    if (this.#scroll === null) return;
    this.#leave = this.#virtualizer._didMount();
    this.#virtualizer._willUpdate();
  };

  readonly #measure = (element: Element | undefined): void => {
    if (element instanceof HTMLElement) this.#virtualizer.measureElement(element);
  };

  #view(): TemplateResult {
    const { count, draw, keyOf } = this.#list;
    return html`<div class="window" ${ref(this.#watch)} @keydown=${this.#onKey}>
      <ul .style=${`height: ${this.#virtualizer.getTotalSize()}px`}>
        ${repeat(
          this.#virtualizer.getVirtualItems().filter(({ index }) => index < count),
          ({ index }) => keyOf(index),
          ({ index, start }) => html`<li
            data-index=${index}
            aria-posinset=${index + 1}
            aria-setsize=${count}
            .style=${`transform: translateY(${start}px)`}
            ${ref(this.#measure)}
          >${draw(index)}</li>`,
        )}
      </ul>
    </div>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const at = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    if (step === undefined || at === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const { count, onMove } = this.#list;
    this.#takesFocus = true;
    onMove(Math.max(0, Math.min(count - 1, Number(at.dataset['index']) + step)));
  };

  /** Shows the chosen item once, and gives it the focus where the keyboard chose it. */
  #drawn(): void {
    const { current, count, keyOf } = this.#list;
    if (current < 0 || current >= count || this.#scroll === null) return;
    const key = keyOf(current);
    if (key !== this.#seen) {
      this.#seen = key;
      this.#virtualizer.scrollToIndex(current, { align: 'auto' });
    }
    const item = this.#takesFocus ? this.#scroll.querySelector<HTMLElement>(`[data-index="${current}"] button`) : null;
    if (item === null) return;
    this.#takesFocus = false;
    item.focus();
  }
}

const directiveOf = directive(WindowedList);

/** Draws a list of which only what is seen is in the page. */
export function windowedList(list: LongList): DirectiveResult {
  return directiveOf(list);
}
