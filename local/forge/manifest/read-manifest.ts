import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import {
  type Filter,
  type KnownModules,
  KnownModulesSchema,
  ManifestSchema,
  ScreenModuleSchema,
} from './manifest-schema';

/** A module with a screen: which page of which resource it shows, and which function answers it. */
export interface ScreenModule {
  readonly type: string;
  readonly key: string;
  readonly title: string;
  readonly label: string;
  readonly icon: string | null;
  readonly resource: string;
  /** Page inside the resource, such as issue.html. */
  readonly page: string;
  /** How large its dialog is, where it opens in one: a size that `new Modal({ size })` knows; null for its own. */
  readonly viewportSize: unknown;
  /** Further words that find it. */
  readonly keywords: readonly string[];
  readonly resolver: string | null;
}

/** One event type with its filter, as a trigger subscribes to it. */
export interface Subscription {
  readonly triggerKey: string;
  readonly functionKey: string;
  readonly eventType: string;
  readonly filter: Filter | null;
}

/** A custom entity of the storage. */
export interface Entity {
  readonly name: string;
  readonly indexes: readonly {
    readonly name: string;
    readonly partition: readonly string[];
    readonly range: readonly string[];
  }[];
}

/** The app's manifest, checked, with paths made absolute. */
export interface Manifest {
  readonly appId: string;
  readonly scopes: readonly string[];
  readonly functions: KnownModules['function'];
  readonly subscriptions: readonly Subscription[];
  readonly consumers: KnownModules['consumer'];
  readonly schedules: KnownModules['scheduledTrigger'];
  readonly screens: readonly ScreenModule[];
  /** Properties of issues that JQL can search, with the names that it knows them by. */
  readonly entityProperties: readonly {
    readonly propertyKey: string;
    readonly values: readonly { readonly path: string; readonly type: string; readonly searchAlias?: string }[];
  }[];
  readonly entities: readonly Entity[];
  readonly resources: readonly { readonly key: string; readonly directory: string }[];
  /** What is in the manifest but does nothing here, in words. */
  readonly unmodelled: readonly string[];
}

type RawManifest = v.InferOutput<typeof ManifestSchema>;

const check = <S extends v.GenericSchema>(schema: S, value: unknown, where: string): v.InferOutput<S> => {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(
    `manifest.yml, ${where}: ${issue ? `${v.getDotPath(issue) ?? 'value'}: ${issue.message}` : 'not valid'}`,
  );
};

const text = (value: unknown, fallback: string): string => (typeof value === 'string' ? value : fallback);

function pageOf(resources: RawManifest['resources'], reference: string): { resource: string; page: string } {
  const [key = '', entry] = reference.split('/');
  const resource = resources.find((candidate) => candidate.key === key);
  if (!resource) throw new Error(`manifest.yml: there is no resource "${key}"`);
  if (!entry) return { resource: key, page: 'index.html' };
  const page = resource.entry[entry];
  if (!page) throw new Error(`manifest.yml: resource "${key}" has no entry "${entry}"`);
  return { resource: key, page };
}

const HasScreen = v.union([
  v.looseObject({ resource: v.string() }),
  v.looseObject({ target: v.looseObject({ resource: v.string() }) }),
]);
/** Modules that open in a dialog. */
const IN_DIALOGS = ['jira:issueAction', 'jira:command'];

function readScreens(manifest: RawManifest): ScreenModule[] {
  return Object.entries(manifest.modules).flatMap(([type, modules]) =>
    modules
      .filter((module) => v.is(HasScreen, module))
      .map((module) => {
        const found = check(ScreenModuleSchema, module, type);
        const { resource = '', viewportSize = null } = found.target ?? found;
        const title = text(found.title, found.key);
        return {
          type,
          key: found.key,
          title,
          label: text(found.label, title),
          icon: found.icon ?? null,
          ...pageOf(manifest.resources, resource),
          viewportSize,
          keywords: found.keywords,
          resolver: found.resolver?.function ?? null,
        };
      }),
  );
}

/** Frames here always grow with their content, but for those in dialogs. */
function fixedHeights({ modules }: RawManifest): string[] {
  return Object.entries(modules)
    .filter(([type]) => !IN_DIALOGS.includes(type))
    .filter(([, list]) => list.some((module) => v.is(v.looseObject({ viewportSize: v.string() }), module)))
    .map(([type]) => `viewportSize of ${type}`);
}

function readSubscriptions(triggers: KnownModules['trigger']): Subscription[] {
  return triggers.flatMap((trigger) =>
    trigger.events.map((event) => ({
      triggerKey: trigger.key,
      functionKey: trigger.function,
      eventType: typeof event === 'string' ? event : event.eventType,
      filter: (typeof event === 'string' ? trigger.filter : event.filter) ?? null,
    })),
  );
}

function readEntities(manifest: RawManifest): Entity[] {
  return (manifest.app.storage?.entities ?? []).map(({ name, indexes }) => ({
    name,
    indexes: indexes.map((index) =>
      typeof index === 'string' ? { name: index, partition: [], range: [index] } : index,
    ),
  }));
}

/** Reads and checks a manifest file; throws in words when something in it is wrong. */
export function readManifest(file: string): Manifest {
  const raw = check(ManifestSchema, parse(readFileSync(file, 'utf8')), 'top level');
  const known = check(KnownModulesSchema, raw.modules, 'modules');
  const screens = readScreens(raw);
  const modelled = new Set([...Object.keys(KnownModulesSchema.entries), ...screens.map((screen) => screen.type)]);
  return {
    appId: raw.app.id,
    scopes: raw.permissions?.scopes ?? [],
    functions: known.function,
    subscriptions: readSubscriptions(known.trigger),
    consumers: known.consumer,
    schedules: known.scheduledTrigger,
    screens,
    entityProperties: known['jira:entityProperty'].map(({ propertyKey, values }) => ({
      propertyKey,
      values: values.map(({ path, type, searchAlias }) => ({ path, type, ...(searchAlias ? { searchAlias } : {}) })),
    })),
    entities: readEntities(raw),
    resources: raw.resources.map(({ key, path }) => ({ key, directory: resolve(dirname(file), path) })),
    unmodelled: [...Object.keys(raw.modules).filter((type) => !modelled.has(type)), ...fixedHeights(raw)],
  };
}
