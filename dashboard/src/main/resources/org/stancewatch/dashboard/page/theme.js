// Runs before the first paint, so that a dark page does not flash white. The choice stands in the browser alone.
{
  let chosen = null;
  try {
    chosen = localStorage.getItem('stancewatch.theme');
  } catch {
    // A browser that forbids storage follows the system.
  }
  if (chosen === 'dark' || chosen === 'light') {
    document.documentElement.dataset.theme = chosen;
  }
}
