// A site of the suite's own: the program with a demonstration edition in a directory that goes away.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Starts the program; `stop` ends it and takes its data away. */
export async function startSite() {
  const data = await mkdtemp(path.join(tmpdir(), 'palmares-browser-'));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const program = spawn(process.env.PALMARES_BIN ?? 'target/debug/palmares', ['serve', '--demo'], {
    env: { ...process.env, PALMARES_DATA: data, PALMARES_ADDRESS: `127.0.0.1:${port}`, PALMARES_BASE_URL: base },
    stdio: 'ignore',
  });
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(`${base}/health`).catch(() => null);
    if (answer?.ok) break;
    if (tries > 300) throw new Error('the program does not answer');
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    base,
    /** Where mails are put that no server takes. */
    mails: path.join(data, 'mail'),
    async stop() {
      program.kill('SIGTERM');
      await new Promise((done) => program.once('exit', done));
      await rm(data, { recursive: true, force: true });
    },
  };
}
