// Runs before the first paint (inlined in the head): the reader's choice of light or dark, if there is one.
(() => {
  const root = document.documentElement;
  let choice;
  try {
    choice = localStorage.getItem('scheme');
  } catch {
    // Storage is blocked; the system decides.
  }
  const light = choice ? choice === 'light' : matchMedia('(prefers-color-scheme: light)').matches;
  if (choice === 'light' || choice === 'dark') root.dataset.scheme = choice;
  root.dataset.theme = light ? 'light' : 'dark';
  root.dataset.script = '';
})();
