const brought = new Map<string, Promise<boolean>>();

/**
 * Bring a style sheet that nobody needs before the page is read, once.
 * @returns whether it has come, once that is known
 */
export function bringSheet(address: string): Promise<boolean> {
  const known = brought.get(address);
  if (known) return known;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  const come = new Promise<boolean>((done) => {
    link.addEventListener('load', () => done(true));
    link.addEventListener('error', () => done(false));
  });
  brought.set(address, come);
  document.head.append(link);
  return come;
}
