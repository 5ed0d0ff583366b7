import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyContent, removeCopies, rewrite, projectRoot } from '../fixtures/content-copy.ts';
import { reroute } from '../fixtures/rerouted-project.ts';

/** A repository of its own with the content as its first commit, tagged "first"; "broken" has rules that do not parse. */
let root: string;
const git = (...args: string[]) => {
  const { status, stderr } = spawnSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false', ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};
const diff = (args: string[], { cwd = root, path = process.env['PATH'] ?? '' } = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, 'src/cli/rules-diff.ts'), ...args], { cwd, encoding: 'utf8', env: { ...process.env, PATH: path, GIT_CEILING_DIRECTORIES: join(root, '..') } });
  return { status, out: stdout, err: stderr };
};

beforeAll(() => {
  root = copyContent();
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'first');
  git('tag', 'first');
  rewrite(root, reroute.file, '\nstart: matter\n', '\nstart: [matter\n');
  git('commit', '--quiet', '-am', 'broken');
  git('tag', 'broken');
  rewrite(root, reroute.file, '\nstart: [matter\n', '\nstart: matter\n');
  git('rm', '--quiet', '--cached', '-r', 'content');
  git('commit', '--quiet', '-m', 'empty', '--allow-empty');
  git('tag', 'empty');
});
afterAll(removeCopies);

test('rules that are the same change nothing', () => {
  expect(diff(['first'])).toMatchObject({ status: 0, out: expect.stringContaining('\n\nNo answer leads elsewhere.\n') });
});

describe('a rerouted answer', () => {
  beforeAll(() => rewrite(root, reroute.file, reroute.before, reroute.after));

  test('is told in the words of its answers and outcomes, with routes and links', () => {
    const { status, out } = diff(['first']);
    expect(status).toBe(0);
    expect(out).toContain('1 route leads elsewhere, 1 shared link affected:\n- For Dynamics 365 or Power Platform > ');
    expect(out).toMatch(/the answer changes from "[^"]+" \(subscription-provider-files\) to "[^"]+" \(advisor-ask-provider\); 1 route, 1 link affected\./);
  });

  test('is told to programs as data', () => {
    const { changes, links } = JSON.parse(diff(['first', '--json']).out) as { changes: unknown; links: unknown };
    expect(changes).toEqual([{ answers: reroute.answers, from: reroute.from, to: reroute.to }]);
    expect(links).toEqual(['matter=customer-cloud&product=dynamics&role=other-csp-partner']);
  });
});

describe('bad input is explained in two halves, without a trace:', () => {
  test.each<[what: string, args: string[], says: RegExp]>([
    ['no ref', [], /^Exactly one git ref is needed/],
    ['two refs', ['first', 'broken'], /^Exactly one git ref is needed/],
    ['an unknown ref', ['nowhere'], /^git knows no commit, branch or tag "nowhere"\./],
    ['a ref that looks like an option', ['--', '--output=x'], /^git knows no commit, branch or tag "--output=x"\./],
    ['an empty ref', [''], /^git knows no commit/],
    ['a range', ['first..broken'], /^git knows no commit/],
    ['an unknown option', ['first', '--yaml'], /^Unknown option '--yaml'/],
    ['rules that do not parse at the ref', ['broken'], /^The rules at broken do not parse: line \d+, /],
    ['a ref without rules', ['empty'], /^There is no content\/tree\/rules\.yaml at "empty"\./],
  ])('%s', (_, args, says) => {
    const { status, out, err } = diff(args);
    expect({ status, out, halves: err.trimEnd().split('\n→ ').length }).toEqual({ status: 2, out: '', halves: 2 });
    expect(err).toMatch(says);
    expect(err).not.toMatch(/\n\s+at .+:\d+:\d+/);
  });

  test('a folder that is no repository', () => {
    expect(diff(['HEAD'], { cwd: copyContent() })).toMatchObject({ status: 2, err: expect.stringContaining('does not lie in a git repository') });
  });

  test('a machine without git', () => {
    expect(diff(['first'], { path: '/nowhere' })).toMatchObject({ status: 2, err: expect.stringContaining('The program "git" cannot be started') });
  });

  test('rules in the working folder that cannot be read', () => {
    const other = copyContent();
    writeFileSync(join(other, reroute.file), 'start: [');
    expect(diff(['HEAD'], { cwd: other })).toMatchObject({ status: 2, err: expect.stringMatching(/^The rules in the working folder cannot be read\.\n→ [\s\S]*\[yaml-syntax\]/) });
  });
});
