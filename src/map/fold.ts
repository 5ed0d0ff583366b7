// Shipped to the browser: think twice before adding anything here.

/** The two buttons above the lists open and close all of them. */
export function foldAll(root: HTMLElement): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-fold]'))
    button.addEventListener('click', () => {
      for (const list of root.querySelectorAll<HTMLDetailsElement>('.tree details')) list.open = button.dataset['fold'] === 'open';
    });
}
