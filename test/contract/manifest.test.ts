import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { prepareForge } from '../../local/forge';
import type { VerdictRecord } from '../../src/app/ports';

prepareForge();
const { PROPERTY_KEY }: typeof import('../../src/forge/issue-shape') = require('../../src/forge/issue-shape');

interface Module {
  readonly key: string;
  readonly function?: string;
  readonly resource?: string;
  readonly resolver?: { readonly function: string };
  readonly icon?: string;
  readonly target?: { readonly resource: string };
  readonly handler?: string;
  readonly events?: readonly string[];
  readonly filter?: { readonly ignoreSelf?: boolean; readonly expression?: string; readonly onError?: string };
  readonly propertyKey?: string;
  readonly values?: readonly { readonly path: string; readonly searchAlias: string }[];
}
interface Manifest {
  readonly app: { readonly id: string; readonly runtime: { readonly name: string } };
  readonly permissions: Readonly<Record<string, unknown>>;
  readonly modules: Readonly<Record<string, readonly Module[]>>;
  readonly resources: readonly {
    readonly key: string;
    readonly path: string;
    readonly entry: Record<string, string>;
  }[];
}

const manifest: Manifest = parse(readFileSync('manifest.yml', 'utf8'));
const { function: functions = [], trigger: triggers = [], ...others } = manifest.modules;
const { consumer: consumers = [], scheduledTrigger: schedules = [] } = manifest.modules;
const screens = Object.values(others)
  .flat()
  .map((module): Module => ({ ...module, ...module.target }))
  .filter((module) => module.resource !== undefined);
const [resource] = manifest.resources;

describe('the manifest', () => {
  test('every function is exported by its file, and every export of these files is a function of the manifest', () => {
    const files = readdirSync('src').flatMap((name) => (name.endsWith('.ts') ? [name.replace('.ts', '')] : []));
    const exported = files.flatMap((file) => {
      const exports: Record<string, unknown> = require(`../../src/${file}`);
      for (const value of Object.values(exports)) expect(value).toBeInstanceOf(Function);
      return Object.keys(exports).map((name) => `${file}.${name}`);
    });
    expect(functions.map(({ handler }) => handler).sort()).toEqual(exported.sort());
  });

  test('every function is called by a module, and every call is of a function', () => {
    const called = [
      ...[...triggers, ...consumers, ...schedules].map((module) => module.function),
      ...screens.map(({ resolver }) => resolver?.function),
    ];
    expect([...new Set(called)].sort()).toEqual(functions.map(({ key }) => key).sort());
  });

  test('keys are unique, and short enough for Forge', () => {
    const keys = Object.values(manifest.modules)
      .flat()
      .map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key.length > 23)).toEqual([]);
  });

  test('every screen has its page, and every page its screen', () => {
    const entries = screens.map((module) => module.resource?.split('/')[1]);
    expect(screens.every((module) => module.resource?.startsWith(`${resource?.key}/`))).toBe(true);
    expect([...new Set(entries)].sort()).toEqual(Object.keys(resource?.entry ?? {}).sort());
    const pages = readdirSync('static').filter((name) => existsSync(`static/${name}/index.html`));
    expect(Object.values(resource?.entry ?? {}).sort()).toEqual(pages.map((name) => `${name}.html`).sort());
  });

  test('icons come with the screens, but those of commands, which have names', () => {
    const icons = new Set(screens.flatMap(({ icon, target }) => (target ? [] : (icon ?? []))));
    expect([...icons]).toEqual([`resource:${resource?.key};icon.svg`]);
    expect(existsSync('static/public/icon.svg')).toBe(true);
  });

  test('asks for nothing but to read and write work, and to store decisions; nothing leaves Atlassian', () => {
    expect(manifest.permissions).toEqual({ scopes: ['read:jira-work', 'write:jira-work', 'storage:app'] });
    expect(Object.keys(manifest).sort()).toEqual(['app', 'modules', 'permissions', 'resources']);
    expect(manifest.app.runtime.name).toBe('nodejs22.x');
    expect(manifest.app.id).toMatch(/^ari:cloud:ecosystem::app\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  test('created items are always heard, changed ones by a filter that lets through what it cannot read', () => {
    const [created, updated] = triggers;
    expect(created).toMatchObject({ events: ['avi:jira:created:issue'], filter: { ignoreSelf: true } });
    expect(created?.filter?.expression).toBeUndefined();
    expect(updated).toMatchObject({
      events: ['avi:jira:updated:issue'],
      filter: { ignoreSelf: true, onError: 'RECEIVE' },
    });
  });

  test.each([
    [['summary'], true],
    [['description'], true],
    [['issuetype'], true],
    [['labels'], true],
    [['duedate', 'labels'], true],
    [['duedate'], false],
    [['status', 'assignee'], false],
    [[], false],
    [null, true],
  ])('a change of %j passes the filter: %s, and the code agrees', async (fields, passes) => {
    const items = fields?.map((fieldId) => ({ field: fieldId, fieldId }));
    const event = { eventType: 'avi:jira:updated:issue', issue: { id: 'x' }, ...(items && { changelog: { items } }) };
    const expression = triggers[1]?.filter?.expression ?? '';
    expect(new Function('event', `return ${expression}`)(event)).toBe(passes);
    const code = readFileSync('src/forge/on-issue.ts', 'utf8');
    const watched = /const WATCHED = (\[[^\]]+\])/.exec(code)?.[1];
    expect(expression).toContain(`${watched}.includes(item.fieldId)`);
  });

  test('JQL looks into the property that the app writes, at paths that are there', () => {
    const [indexed] = manifest.modules['jira:entityProperty'] ?? [];
    expect(indexed?.propertyKey).toBe(PROPERTY_KEY);
    const record: VerdictRecord = {
      kind: 'spike',
      band: 'clear',
      engine: '1.0.0',
      label: { label: 'kind-spike', whyNot: null },
      decision: { kind: 'spike', by: 'panel' },
    };
    const at = (path: string) =>
      path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], record);
    for (const { path } of indexed?.values ?? []) expect(at(path)).toBeDefined();
    const aliases = indexed?.values?.map(({ searchAlias }) => searchAlias) ?? [];
    expect(new Set(aliases).size).toBe(aliases.length);
    expect(aliases).toContain('trueStoryKind');
    // Small, and without anything that differs from item to item, so that many items share one value.
    expect(JSON.stringify(record).length).toBeLessThan(200);
  });
});
