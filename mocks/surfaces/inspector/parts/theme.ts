import type { Theme } from '../state/state.ts';

/** The name under which the browser keeps the choice; the reference page reads it too. */
export const themeKey = 'integrator-testkit:theme';

/** The next choice of the switch. */
export function nextTheme(theme: Theme): Theme {
  return theme === 'auto' ? 'light' : theme === 'light' ? 'dark' : 'auto';
}

/** What the reader chose before; `auto` where nothing was, or where the browser keeps nothing. */
export function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(themeKey);
    return kept === 'light' || kept === 'dark' ? kept : 'auto';
  } catch {
    return 'auto';
  }
}

/** Keeps a choice for the next visit, where the browser does that. */
export function chooseTheme(theme: Theme): Theme {
  try {
    if (theme === 'auto') localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
  } catch {
    // The choice holds for as long as the page is open.
  }
  return theme;
}
