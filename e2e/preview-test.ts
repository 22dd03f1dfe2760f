import { test as base, type Page } from '@playwright/test';
import { previewProject, type PreviewProject } from './preview-project.ts';

/** A test with a live preview of its own. Should it fail, it tells what the preview and the page said. */
export const test = base.extend<{ readonly project: PreviewProject }>({
  project: async ({ page }, use, info) => {
    const heard = listenTo(page);
    const project = previewProject();
    try {
      await use(project);
      if (info.status === info.expectedStatus) return;
      console.log(['The preview said:', project.said(), 'The page said:', ...heard].join('\n'));
    } finally {
      project.close();
    }
  },
});

/** What a page and its files tell, a line each, in the order of time. */
function listenTo(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on('framenavigated', (frame) => heard.push(`at ${frame.url()}`));
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => heard.push(`error: ${message}`));
  page.on('requestfailed', (request) =>
    heard.push(`${request.failure()?.errorText ?? 'failed'}: ${request.url()}`),
  );
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  return heard;
}
