import { afterEach, expect, test, vi } from 'vitest';
import { contentDir } from './content-dir.ts';

afterEach(() => vi.unstubAllEnvs());

test('the content is the project’s own, or another folder that is named', () => {
  vi.stubEnv('CONTENT_DIR', undefined);
  expect(contentDir('/project')).toBe('/project/content');
  vi.stubEnv('CONTENT_DIR', ' ');
  expect(contentDir('/project')).toBe('/project/content');
  vi.stubEnv('CONTENT_DIR', 'stories/other');
  expect(contentDir('/project')).toBe('/project/stories/other');
  vi.stubEnv('CONTENT_DIR', '/elsewhere');
  expect(contentDir('/project')).toBe('/elsewhere');
});
