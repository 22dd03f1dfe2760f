import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readDraft } from '../../story/read-draft.ts';
import { smallStory } from '../../testing/small-story.ts';
import { askAddress, type Answer } from './ask-address.ts';
import { askAll } from './ask-all.ts';
import { keepAnswers } from './keep-answers.ts';
import { linksReport } from './links-report.ts';
import { toldAddresses } from './told-addresses.ts';

const patient = () => new AbortController().signal;

/** A site that answers as it is told; the paths and methods that were asked are noted. */
async function site(answer: RequestListener): Promise<{ home: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { home: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** A site with a page, one that has moved there, and paths that answer their own number. */
const ordinary = () =>
  site(({ url = '/', method }, response) => {
    const status = Number(url.slice(1));
    if (url === '/moved') response.writeHead(301, { location: '/page' });
    else if (url === '/elsewhere') response.writeHead(302, { location: '/page' });
    else if (url === '/moved-away') response.writeHead(301, { location: '/404' });
    else if (url === '/circle') response.writeHead(302, { location: '/circle' });
    else if (url === '/no-heads') response.writeHead(method === 'HEAD' ? 405 : 200);
    else response.writeHead(Number.isInteger(status) && status > 0 ? status : 200);
    response.end('Words.');
  });

test('a page is asked for its head, and whole where a site gives no heads', async () => {
  const { home, asked } = await ordinary();
  expect(await askAddress(`${home}/page`, patient)).toEqual({ status: 200 });
  expect(await askAddress(`${home}/no-heads`, patient)).toEqual({ status: 200 });
  expect(await askAddress(`${home}/404`, patient)).toEqual({ status: 404 });
  expect(asked).toEqual(['HEAD /page', 'HEAD /no-heads', 'GET /no-heads', 'HEAD /404', 'GET /404']);
});

test('a page that has moved for good is told with its place; one that is elsewhere for now is there', async () => {
  const { home } = await ordinary();
  expect(await askAddress(`${home}/moved`, patient)).toEqual({
    status: 301,
    movedTo: `${home}/page`,
  });
  expect(await askAddress(`${home}/elsewhere`, patient)).toEqual({ status: 200 });
  expect(await askAddress(`${home}/moved-away`, patient)).toEqual({ status: 404 });
  expect(await askAddress(`${home}/circle`, patient)).toMatchObject({ status: 'no answer' });
});

test('a site that does not answer is waited for as long as was said, and one that is not there not at all', async () => {
  const waiting = new AbortController();
  const { home } = await site(() => waiting.abort());
  expect(await askAddress(home, () => waiting.signal)).toEqual({
    status: 'no answer',
    why: 'it took too long',
  });
  const gone = createServer().listen(0, '127.0.0.1');
  await once(gone, 'listening');
  const { port } = gone.address() as AddressInfo;
  gone.close();
  await once(gone, 'close');
  expect(await askAddress(`http://127.0.0.1:${port}/`, patient)).toEqual({
    status: 'no answer',
    why: 'the site takes no calls',
  });
});

test('every address is asked once, those of one site one after the other', async () => {
  let open = 0;
  let most = 0;
  const { home } = await site((_, response) => {
    most = Math.max(most, ++open);
    setImmediate(() => {
      open--;
      response.end();
    });
  });
  const addresses = ['a', 'b', 'c', 'd'].map((name) => `${home}/${name}`);
  const answers = await askAll(addresses, patient);
  expect([...answers.keys()]).toEqual(addresses);
  expect(most).toBe(1);
});

const DAY = '2026-02-01';
const DEAD = 'https://example.org/atlas';
const story = (fields: string) =>
  smallStory({
    'sources/atlas.yaml': `type: book\ntitle: An Atlas\n${fields}`,
    'chapters/one.mdx': ['two banks', '[two banks](https://example.com/banks#left)'],
  });
const toldIn = (content: string) => toldAddresses(readDraft(content, DAY).draft);

test('sources and the prose tell addresses, and a part of one is none', () => {
  expect(toldIn(story(`url: ${DEAD}\n`))).toEqual([
    { file: 'content/sources/atlas.yaml', line: 3, column: 1, address: DEAD },
    expect.objectContaining({
      file: 'content/chapters/one.mdx',
      address: 'https://example.com/banks',
    }),
  ]);
  expect(toldIn(story(`url: ${DEAD}\nurlIncomplete: It breaks off.\n`))).toHaveLength(1);
});

test('what leads nowhere is told with its line and a remedy, unless readers are led to a copy', () => {
  const content = story(`url: ${DEAD}\n`);
  const answers = new Map<string, Answer>([
    [DEAD, { status: 404 }],
    ['https://example.com/banks', { status: 301, movedTo: 'https://example.com/shores' }],
  ]);
  const report = (folder: string) =>
    linksReport(toldIn(folder), answers, keepAnswers(folder, answers, DAY));
  expect(report(content)).toBe(`content/sources/atlas.yaml:3:1  ${DEAD}
    It answered 404, since 2026-02-01. Write where it is now, or name a copy below its url: archived: https://web.archive.org/web/${DEAD}

content/chapters/one.mdx:9:15  https://example.com/banks
    It has moved for good. Write https://example.com/shores

1 of 2 addresses lead to something.`);
  const copied = story(`url: ${DEAD}\narchived: https://archive.example/atlas\n`);
  answers.set('https://archive.example/atlas', { status: 200 });
  expect(report(copied)).not.toContain('404');
  expect(report(copied)).toContain(
    '2 of 3 addresses lead to something, and of 1 more readers find a copy.',
  );
});

test('an answer keeps the day of the first of its like, and what nobody names goes', () => {
  const content = smallStory();
  const written = () => readFileSync(join(content, 'links.yaml'), 'utf8');
  const gone = 'https://example.org/gone?a=b: c';
  keepAnswers(
    content,
    new Map([
      [DEAD, { status: 200 }],
      [gone, { status: 'no answer' }],
    ]),
    DAY,
  );
  const { answers } = keepAnswers(content, new Map([[DEAD, { status: 200 }]]), '2026-03-01');
  expect(answers).toEqual({ [DEAD]: { status: 200, since: DAY } });
  expect(written()).toContain("asked: '2026-03-01'\n");
  keepAnswers(content, new Map([[DEAD, { status: 410 }]]), '2026-04-01');
  expect(written()).toContain("since: '2026-04-01'");
  expect(written()).not.toContain('gone');
});
