import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

type Versions = Readonly<Record<string, string>>;

interface Manifest {
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
  readonly optionalDependencies: Versions;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const read = (path: string): string => readFileSync(`${import.meta.dirname}/${path}`, 'utf8');
const manifest: Manifest = JSON.parse(read('../package.json'));
const versions = Object.entries({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
});
const lock: { readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly link?: boolean }>> } =
  JSON.parse(read('../package-lock.json'));

describe('the packages of the project', () => {
  it('stand in DEPENDENCIES.md with a reason, each once, and no other does', () => {
    const rows = [...read('DEPENDENCIES.md').matchAll(/^\| `([^`]+)`\s*\| +(\S[^|]*)\|$/gmu)].map(([, name]) => name);
    assert.deepEqual(rows.toSorted(), versions.map(([name]) => name).toSorted());
  });

  it('have exact versions', () => {
    assert.deepEqual(
      versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version)),
      [],
    );
  });

  it('run no script when they are installed', () => {
    const { allowScripts } = manifest;
    assert.deepEqual(
      Object.keys(allowScripts).filter((name) => allowScripts[name] !== false),
      [],
    );
  });

  it('are locked by checksum, with all they bring along', () => {
    const loose = Object.entries(lock.packages).filter(
      ([path, { integrity }]) => path !== '' && integrity === undefined,
    );
    assert.deepEqual(
      loose.map(([path]) => path),
      [],
    );
  });
});
