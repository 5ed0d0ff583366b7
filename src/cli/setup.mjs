// Runs first in every command, under whatever Node the user has (20 or newer): plain JavaScript, no dependencies.
// Installs what the lockfile says when node_modules does not match it, and makes sure that Node is new enough.
import { execSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.lockfile-hash';
const lockfileHash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfileHash;

if (!installed) {
  console.log('Installing the dependencies …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('npm ci failed; its message is above. Check the connection to the registry, then run the command again.');
    process.exit(1);
  }
  writeFileSync(stamp, lockfileHash);
}

// The node-* packages put a current Node on the path of npm scripts; where there is none for this platform
// (macOS), the user's own has to do.
// Asked of a new shell, which finds what the installation has just put there.
const version = execSync('node --version', { encoding: 'utf8' }).trim();
const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`This needs Node 22.18 or newer, and ${version} is what runs here; install the current LTS from https://nodejs.org, then run the command again.`);
  process.exit(1);
}
