// A site of the suite's own: the program with a demonstration edition in a directory that goes away.
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const binary = process.env.PALMARES_BIN ?? 'target/debug/palmares';
/** What is said to the tests is no setting of the program, which refuses what it does not know. */
const { PALMARES_WALKS, PALMARES_SEED, ...surroundings } = process.env;

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Starts the program with its demonstration; `stop` ends it and takes its data away. */
export async function startSite() {
  return serve(await mkdtemp(path.join(tmpdir(), 'palmares-browser-')), ['serve', '--demo']);
}

/** Starts the program with nothing but an edition, founded from a definition, and its secretariat. */
export async function foundSite(definition, email) {
  const data = await mkdtemp(path.join(tmpdir(), 'palmares-browser-'));
  const file = path.join(data, 'definition.json');
  await writeFile(file, JSON.stringify(definition));
  const env = { ...surroundings, PALMARES_DATA: data };
  await promisify(execFile)(binary, ['migrate'], { env });
  await promisify(execFile)(binary, ['found', file], { env });
  await promisify(execFile)(binary, ['create-secretariat', email], { env });
  return serve(data, ['serve']);
}

async function serve(data, command) {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  let program;
  const start = async () => {
    program = spawn(binary, command, {
      env: { ...surroundings, PALMARES_DATA: data, PALMARES_ADDRESS: `127.0.0.1:${port}`, PALMARES_BASE_URL: base },
      stdio: 'ignore',
    });
    for (let tries = 0; ; tries += 1) {
      const answer = await fetch(`${base}/health`).catch(() => null);
      if (answer?.ok) break;
      if (tries > 300) throw new Error('the program does not answer');
      await new Promise((done) => setTimeout(done, 100));
    }
  };
  const end = async (signal) => {
    if (program.exitCode !== null || program.signalCode !== null) return;
    const gone = new Promise((done) => program.once('exit', done));
    program.kill(signal);
    await gone;
  };
  await start();
  const mails = path.join(data, 'mail');
  return {
    base,
    /** Where mails are put that no server takes. */
    mails,
    /** The addresses in the mails that hold these words, in the order of the mails, once there are so many. */
    async links(words, count = 1) {
      for (let tries = 0; tries < 300; tries += 1) {
        const names = await readdir(mails).catch(() => []);
        const texts = await Promise.all(names.sort().map((name) => readFile(path.join(mails, name), 'utf8')));
        const found = texts
          .map((mail) => mail.replaceAll('=\r\n', '').replaceAll('=3D', '='))
          .map((mail) => mail.split(/\r?\n/).find((line) => line.includes(words)))
          .filter(Boolean);
        if (found.length >= count) return found;
        await new Promise((done) => setTimeout(done, 100));
      }
      throw new Error('the mails do not come');
    },
    /** As if the machine lost its power; `start` begins again on what is on disk. */
    kill: () => end('SIGKILL'),
    start,
    async stop() {
      await end('SIGTERM');
      await rm(data, { recursive: true, force: true });
    },
  };
}
