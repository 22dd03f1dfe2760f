import { randomUUID } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { json } from 'node:stream/consumers';
import type { ViteDevServer } from 'vite';
import { editorLink } from '../../preview/editor-link.ts';
import { errorsIn } from '../../story/problem.ts';
import { CHANGE_PATH, type ChangeAnswer } from './change-answer.ts';
import { drawTrial } from './draw-trial.ts';
import { excerptOf } from './excerpt.ts';
import { whyNot } from './may-change.ts';
import { sceneChange } from './scene-change.ts';
import { trialsOn } from './try-change.ts';

/** Let pages of the Studio try changes of scenes, and save those that fit. */
export function serveChanges(server: ViteDevServer, written: string): void {
  const token = (process.env.STUDIO_TOKEN = randomUUID());
  const scratch = mkdtempSync(join(tmpdir(), 'studio-'));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  const tryChange = trialsOn(written, join(scratch, basename(written)));
  const { base } = server.config;

  const answer = async (request: IncomingMessage): Promise<ChangeAnswer> => {
    const change = sceneChange.parse(await json(request));
    const { scene, state, save: wantsSave } = change;
    const trial = tryChange(change);
    const isSound = errorsIn(trial.problems).length === 0;
    if (wantsSave && isSound) save(trial.path, trial.text);
    const pictures = isSound && trial.story ? drawTrial(trial.story, scene, state) : undefined;
    return {
      problems: trial.problems.map((each) => ({ ...each, link: editorLink(written, each, base) })),
      text: excerptOf(trial.text, ['states', state]),
      ...(pictures && { pictures }),
      isSaved: wantsSave && isSound,
    };
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method, headers, socket } = request;
    const refusal = whyNot({ method, headers, remote: socket.remoteAddress }, token);
    if (refusal !== undefined) {
      send(response, 403, refused(refusal));
      return;
    }
    try {
      send(response, 200, await answer(request));
    } catch (error) {
      send(response, 400, refused(error instanceof Error ? error.message : String(error)));
    }
  };

  server.middlewares.use((request, response, next) => {
    if (request.url === base + CHANGE_PATH) void serve(request, response);
    else next();
  });
}

/** Write a file that is there as a whole or not at all. */
function save(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

const refused = (words: string): ChangeAnswer => ({
  refused: words,
  problems: [],
  text: '',
  isSaved: false,
});

function send(response: ServerResponse, status: number, answer: ChangeAnswer): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(answer));
}
