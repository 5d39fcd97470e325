import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '@/scripts/project-root.mjs';

function read(name: string): string {
  return readFileSync(path.join(projectRoot, name), 'utf8');
}

type Instruction = { name: string; rest: string };

/** Instructions of a Dockerfile, continued lines joined, comments left out. */
function instructions(dockerfile: string): Instruction[] {
  return dockerfile
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => /^[A-Z]+ /.test(line))
    .map((line) => {
      const [name = '', ...rest] = line.split(/\s+/);
      return { name, rest: rest.join(' ') };
    });
}

/** The stages of the Dockerfile in order, each with the instructions after its FROM. */
function stages(dockerfile: string): Array<{ from: string; steps: Instruction[] }> {
  const result: Array<{ from: string; steps: Instruction[] }> = [];
  for (const instruction of instructions(dockerfile)) {
    if (instruction.name === 'FROM') result.push({ from: instruction.rest, steps: [] });
    else result.at(-1)?.steps.push(instruction);
  }
  return result;
}

describe('the Dockerfile', () => {
  const all = stages(read('Dockerfile'));
  const final = all.at(-1)?.steps ?? [];

  test('starts from a slim image of a fixed version', () => {
    expect(all[0]?.from).toMatch(/^node:\d+-[a-z]+-slim AS base$/);
    for (const { from } of all.slice(1)) expect(from).toMatch(/^(base|dependencies) AS /);
  });

  test('installs packages before it copies code', () => {
    const installing = all.filter(({ steps }) => steps.some(({ rest }) => rest.includes('npm ci')));
    expect(installing).toHaveLength(2);
    for (const { steps } of installing) {
      expect(steps[0]).toEqual({ name: 'COPY', rest: 'package.json package-lock.json ./' });
      expect(steps[1]?.rest).toContain('npm ci');
      expect(steps).toHaveLength(2);
    }
  });

  test('builds in one stage and runs in another, without what only the build needs', () => {
    const build = all.find(({ from }) => from.endsWith(' AS build'));
    expect(build?.steps.map(({ rest }) => rest).join()).toContain('prepare.mjs build');
    expect(all.at(-1)?.from).toBe('base AS app');
    expect(final.some(({ rest }) => rest.includes('--from=build /app/dist'))).toBe(true);
    expect(final.some(({ rest }) => rest.includes('--from=production-dependencies'))).toBe(true);
  });

  test('runs as a user that is not root', () => {
    const user = final.findIndex(({ name }) => name === 'USER');
    expect(final[user]?.rest).toBe('node');
    expect(final.findIndex(({ name }) => name === 'CMD')).toBeGreaterThan(user);
  });

  test('copies only what exists', () => {
    const copied = final
      .filter(({ name, rest }) => name === 'COPY' && !rest.includes('--from'))
      .flatMap(({ rest }) => rest.split(' ').slice(0, -1));
    expect(copied).toContain('scripts');
    for (const name of copied) {
      expect(existsSync(path.join(projectRoot, name)), name).toBe(true);
    }
  });

  test('listens on all addresses, and tells its health', () => {
    expect(final[0]?.rest).toContain('HOST=0.0.0.0');
    expect(final.find(({ name }) => name === 'HEALTHCHECK')?.rest).toContain('/api/health');
  });

  test('holds no secret', () => {
    expect(read('Dockerfile')).not.toMatch(/PASSWORD|SECRET|TOKEN|ARG /i);
  });
});

test('git, secrets, packages and data stay out of the image', () => {
  const ignored = read('.dockerignore').split('\n');
  for (const name of ['.git', '.env', '.env.*', 'node_modules', '.data*', '.next']) {
    expect(ignored).toContain(name);
  }
});

describe('the composition', () => {
  const text = read('docker-compose.yml');
  const [shared = '', , , balancer = '', database = ''] = text.split(
    /^ {2}(?:app|more|balancer|database):$/m,
  );

  test('names a fixed version of the database', () => {
    expect(database).toMatch(/image: postgres:\d+\.\d+-alpine/);
  });

  test('waits until the database is healthy', () => {
    expect(database).toContain('healthcheck:');
    expect(shared).toContain('condition: service_healthy');
  });

  test('finds the database by its service name', () => {
    expect(shared).toContain('@database:5432/');
  });

  test('has processes that know of each other, and a balancer with a fixed version before them', () => {
    expect(shared).toContain("CLUSTER: '1'");
    expect(text.match(/<<: \*lectern/g)).toHaveLength(2);
    expect(balancer).toMatch(/image: haproxy:\d+\.\d+-alpine/);
    const file = /- \.\/(\S+):\/usr\/local\/etc\/haproxy\/haproxy\.cfg:ro/.exec(balancer)?.[1];
    for (const service of ['app', 'more']) expect(read(file ?? '')).toContain(` ${service}:3000`);
  });

  test('keeps the data in a named volume at the place that the image uses', () => {
    expect(database).toContain('- data:/var/lib/postgresql\n');
    expect(text).toMatch(/^volumes:\n {2}data:/m);
  });

  test('has no password, and refuses to start without one', () => {
    const passwords = text.match(/PASSWORD[^\n]*/g) ?? [];
    const used = passwords.filter((line) => !line.includes('openssl'));
    expect(used.length).toBeGreaterThan(0);
    for (const line of used) expect(line).toMatch(/:\?set it in \.env\}/);
  });
});
