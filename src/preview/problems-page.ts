import { count } from '../story/format-problems.ts';
import { errorsIn } from '../story/problem.ts';
import type { PreviewState } from './preview-state.ts';

/**
 * The page that stands at every address while there is no version to show: the list of problems, in
 * the plainest dress. It loads anew when the content has changed.
 * @param base the site’s path with a slash at its end
 */
export function problemsPage({ problems }: PreviewState, base: string): string {
  const items = problems.map(
    ({ file, line, column, message, fix, rule, link, isWarning }) =>
      `<li><p><a href="${escaped(link)}">${escaped(file)}:${line}:${column}</a></p>` +
      `<p>${isWarning === true ? 'Warning: ' : ''}${escaped(message)}</p>` +
      `<p>${escaped(fix)} <code>${escaped(rule)}</code></p></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Nothing to show yet</title>
<script type="module" src="${base}@vite/client"></script>
<style>
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
li { margin-block: 1.5rem; }
li p { margin: 0; overflow-wrap: anywhere; }
</style>
</head>
<body>
<main>
<h1>${count(errorsIn(problems).length, 'problem')} to mend</h1>
<p>There is no version of the content yet that fits together. Mend what is listed here and save: the
page shows the publication as soon as nothing is left.</p>
<ol>
${items.join('\n')}
</ol>
</main>
</body>
</html>
`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
