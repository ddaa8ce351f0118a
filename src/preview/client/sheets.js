// New style sheets in the place of old ones, without loading the page again.

// How long a sheet that cannot be loaded waits for a newer one: a file that is saved in two steps
// has an address in between that is gone when it is asked for.
const PATIENCE = 1000;

/** Swaps pairs of addresses, old and new. Calls `otherwise` where a sheet cannot be loaded. */
export function swap(pairs, otherwise) {
  for (const [before, after] of pairs) {
    const old = [...document.querySelectorAll('link[rel~="stylesheet"]')]
      .filter((link) => new URL(link.href).pathname === before);
    for (const link of old) {
      const next = link.cloneNode();
      // It says what the old one is made of.
      next.removeAttribute('integrity');
      next.href = after;
      // The old one stays until then, so that the page is never seen without any. One that is
      // itself not there yet may never come, so what it was to replace goes with it.
      next.replaces = [link, ...(link.replaces ?? [])];
      link.isOld = true;
      next.addEventListener('load', () => next.replaces.forEach((gone) => gone.remove()));
      next.addEventListener('error', () => setTimeout(() => next.isOld || otherwise(), PATIENCE));
      link.after(next);
    }
  }
}
