// Runs on any Node >= 20 and without node_modules: it prepares both.
// Everything else in this repository needs Node 24 and installed packages.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const lockHash = (folder) =>
  createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');

/** Runs `npm ci` when node_modules is missing or was installed from another lockfile; one process at a time. */
export function ensureInstalled(folder = root) {
  const stamp = join(folder, 'node_modules', '.zorgvuldig-lock');
  const wanted = lockHash(folder);
  const installed = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (installed()) return;
  const turn = join(folder, '.zorgvuldig-installing');
  takeTurn(turn);
  try {
    if (!installed()) install(folder, stamp, wanted);
  } finally {
    rmSync(turn, { force: true });
  }
}

function install(folder, stamp, wanted) {
  process.stderr.write('zorgvuldig: installing packages (npm ci), once for this version; it takes a minute or two …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status === 0) {
    writeFileSync(stamp, wanted);
    return compileLists(folder);
  }
  process.stderr.write('zorgvuldig: npm ci did not finish. Is npm installed, and can it reach its registry?\n');
  rmSync(join(folder, '.zorgvuldig-installing'), { force: true });
  process.exit(1);
}

/** The word lists become one file now, so that the first text does not wait; they also do when this fails. */
function compileLists(folder) {
  const program = join(folder, 'src', 'features', 'deidentification', 'engine', 'lexicon', 'prepare.ts');
  if (existsSync(program)) spawnSync(modernNode(), [program], { cwd: folder, stdio: 'ignore' });
}

/** Two installs in one folder destroy each other: the second waits for the first, unless that one died. */
function takeTurn(file) {
  const wait = new Int32Array(new SharedArrayBuffer(4));
  const own = `${file}-${process.pid}`;
  for (let told = false; ; told = true) {
    try {
      // A link appears with its content at once; a file that is being written looks like one of a dead process.
      writeFileSync(own, String(process.pid));
      return linkSync(own, file);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    } finally {
      rmSync(own, { force: true });
    }
    if (!isAlive(Number(existsSync(file) && readFileSync(file, 'utf8')))) rmSync(file, { force: true });
    else if (!told) process.stderr.write('zorgvuldig: another command is installing the packages; waiting for it …\n');
    Atomics.wait(wait, 0, 0, 300);
  }
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Path of a Node 24 or newer: the running one, or the one that npm installed as an optional package. */
export function modernNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const packaged = join(
    root,
    'node_modules',
    `node-${platform}-${process.arch}`,
    'bin',
    platform === 'win' ? 'node.exe' : 'node',
  );
  if (existsSync(packaged)) return packaged;
  process.stderr.write(
    `zorgvuldig: this is Node ${process.versions.node}; Node 24 or newer is needed, and npm has none for ` +
      `${process.platform} ${process.arch}.\nInstall Node 24, and set DATABASE_URL to a PostgreSQL 15 or newer.\n`,
  );
  process.exit(1);
}

/** Starts `node args` in the foreground, passes signals on, and ends with its exit code. */
export function become(args, env = process.env) {
  const child = spawn(modernNode(), args, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}
