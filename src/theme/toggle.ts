// Shipped to the browser with every page: switches between light and dark and keeps the choice.

addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || !target.closest('.theme-toggle')) return;
  const { dataset } = document.documentElement;
  const dark = dataset['scheme'] ? dataset['scheme'] === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const scheme = dark ? 'light' : 'dark';
  dataset['scheme'] = scheme;
  dataset['theme'] = scheme;
  try {
    localStorage.setItem('scheme', scheme);
  } catch {
    // Storage is blocked; the choice lasts for this page.
  }
});

export {};
