import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';

/**
 * Let no page be made of what these files said before. The bundler does so by itself, but only after
 * it has told all its plugins; whoever asks in the meantime would be given the old, and keep it.
 * @param paths whole paths of files that are other now
 */
export function forgetFiles({ environments }: ViteDevServer, paths: readonly string[]): void {
  for (const environment of Object.values(environments)) {
    for (const path of paths) environment.moduleGraph.onFileChange(path);
    if (isRunnableDevEnvironment(environment)) environment.runner.clearCache();
  }
}
