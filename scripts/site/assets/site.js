// Before the page is drawn: the theme that was chosen, else that of the system.
const root = document.documentElement;
let chosen;
try {
  chosen = localStorage.getItem('theme');
} catch {
  // A page that is opened as a file may have no storage.
}
const system = matchMedia('(prefers-color-scheme: dark)');
const theme = () => chosen ?? (system.matches ? 'dark' : 'light');

function show() {
  root.dataset.theme = theme();
  for (const source of document.querySelectorAll('picture source')) {
    source.media = theme() === 'dark' ? 'all' : 'not all';
  }
  const button = document.querySelector('#theme');
  if (button) button.textContent = theme() === 'dark' ? 'Light' : 'Dark';
  button?.setAttribute('aria-label', `Show the page in ${theme() === 'dark' ? 'light' : 'dark'} colours`);
}

show();
system.addEventListener('change', show);

addEventListener('DOMContentLoaded', () => {
  show();
  document.querySelector('#theme').addEventListener('click', () => {
    chosen = theme() === 'dark' ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', chosen);
    } catch {
      // It holds until the page is left.
    }
    show();
  });
  const menu = document.querySelector('#menu');
  const wide = matchMedia('(min-width: 60rem)');
  const open = () => {
    menu.open = wide.matches;
  };
  open();
  wide.addEventListener('change', open);
  const current = menu.querySelector('[aria-current]');
  if (current && menu.open) menu.scrollTop = current.offsetTop - menu.clientHeight / 2;
  document.querySelector('#filter').addEventListener('input', ({ target }) => {
    const words = target.value.toLowerCase().split(/\s+/);
    for (const section of menu.querySelectorAll('section')) {
      const items = [...section.querySelectorAll('li')];
      for (const item of items) {
        item.hidden = !words.every((word) => item.textContent.toLowerCase().includes(word));
      }
      section.hidden = items.every((item) => item.hidden);
    }
  });
});
