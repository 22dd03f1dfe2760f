import { sitePath } from '../components/site-path.ts';
import { cachesOf, readRelease, RELEASE_FILE, WORKER_FILE } from './kept-release.ts';

type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
};

/** The browser’s keeper of workers; none where it has none, or refuses it to this page. */
function workers(): ServiceWorkerContainer | undefined {
  try {
    return 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
  } catch {
    return undefined;
  }
}

/** Whether this browser can keep the publication for reading without a network. */
export const canKeep = (): boolean => workers() !== undefined && 'caches' in globalThis;

const home = (): string => new URL(sitePath('/'), location.href).href;

/** Pages run the scripts that a policy names: this one lets the worker be started, and nothing else. */
function workerAddress(): string {
  const address = home() + WORKER_FILE;
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('worker', { createScriptURL: () => home() + WORKER_FILE });
  return policy?.createScriptURL(address) ?? address;
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Start to keep the publication. Where the browser refuses, it is just not kept. */
export async function startKeeping(): Promise<void> {
  await workers()
    ?.register(workerAddress(), { scope: sitePath('/'), updateViaCache: 'none' })
    .catch(() => undefined);
}

/** Keep no more, and clear all that was kept of this site. */
export async function stopKeeping(): Promise<void> {
  const registration = await workers()?.getRegistration(home());
  await registration?.unregister();
  for (const name of await caches.keys()) {
    if (name.startsWith(cachesOf(home()))) await caches.delete(name);
  }
}

/** How far the keeping is: whole, under way, or not at all. */
export async function keepingState(): Promise<'whole' | 'under way' | 'none'> {
  const registration = await workers()?.getRegistration(home());
  if (registration?.active) return 'whole';
  return registration?.installing ? 'under way' : 'none';
}

/** How much is to be kept, in bytes; unknown where the site does not say. */
export async function bytesToKeep(): Promise<number | undefined> {
  const answer = await fetch(sitePath(`/${RELEASE_FILE}`)).catch(() => undefined);
  return answer?.ok ? readRelease(await answer.text())?.bytes : undefined;
}

/** Tells when the keeping is whole, or has failed. */
export async function onceKept(tell: () => void): Promise<void> {
  const registration = await workers()?.getRegistration(home());
  const worker = registration?.installing;
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'activated' || worker.state === 'redundant') tell();
  });
}
