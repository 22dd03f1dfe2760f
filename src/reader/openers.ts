/** What opens over a page; the code of each is brought when it is first asked for. Rejects where it does not come. */
export const OPENERS = {
  contents: async (): Promise<void> =>
    (await (await import('./contents-dialog.ts')).contentsDialog()).open(),
  settings: async (): Promise<void> =>
    (await import('./settings-dialog.ts')).settingsDialog().open(),
  keys: async (): Promise<void> => (await import('./keys-dialog.ts')).keysDialog().open(),
} as const;
