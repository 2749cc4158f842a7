import * as v from 'valibot';

const Key = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9_-]+$/));
const Filter = v.object({
  ignoreSelf: v.optional(v.boolean(), false),
  expression: v.optional(v.string()),
  onError: v.optional(v.picklist(['IGNORE', 'IGNORE_AND_LOG', 'RECEIVE', 'RECEIVE_AND_LOG']), 'IGNORE_AND_LOG'),
});
const FilteredEvent = v.object({ eventType: v.string(), filter: v.optional(Filter) });
const Index = v.union([
  v.string(),
  v.object({ name: v.string(), range: v.array(v.string()), partition: v.optional(v.array(v.string()), []) }),
]);

const Screen = { resource: v.string(), viewportSize: v.optional(v.unknown()) };

/** A module with a screen, which some name as their target. Its text may be plain or a translation key. */
export const ScreenModuleSchema = v.looseObject({
  key: Key,
  title: v.optional(v.unknown()),
  label: v.optional(v.unknown()),
  icon: v.optional(v.string()),
  ...v.partial(v.object(Screen)).entries,
  target: v.optional(v.object(Screen)),
  keywords: v.optional(v.array(v.string()), []),
  resolver: v.optional(v.object({ function: v.string() })),
});

/** The modules without a screen that the stand-in runs. */
export const KnownModulesSchema = v.object({
  function: v.array(
    v.object({
      key: Key,
      handler: v.pipe(v.string(), v.regex(/^[\w-]+(?:\/[\w-]+)*\.[\w-]+$/, 'a handler reads <file>.<export>')),
      timeoutSeconds: v.optional(v.pipe(v.number(), v.maxValue(900)), 25),
    }),
  ),
  trigger: v.optional(
    v.array(
      v.strictObject({
        key: Key,
        function: v.string(),
        events: v.union([v.array(v.string()), v.array(FilteredEvent)]),
        filter: v.optional(Filter),
      }),
    ),
    [],
  ),
  consumer: v.optional(v.array(v.strictObject({ key: Key, queue: v.string(), function: v.string() })), []),
  scheduledTrigger: v.optional(v.array(v.object({ key: Key, function: v.string(), interval: v.string() })), []),
  'jira:entityProperty': v.optional(
    v.array(
      v.object({
        key: Key,
        entityType: v.string(),
        propertyKey: v.string(),
        values: v.array(v.object({ path: v.string(), type: v.string(), searchAlias: v.optional(v.string()) })),
      }),
    ),
    [],
  ),
});

/** manifest.yml as far as the stand-in reads it; modules are checked apart. */
export const ManifestSchema = v.object({
  app: v.object({
    id: v.string(),
    storage: v.optional(
      v.object({
        entities: v.optional(
          v.array(
            v.object({
              name: v.string(),
              attributes: v.record(v.string(), v.object({ type: v.string() })),
              indexes: v.optional(v.array(Index), []),
            }),
          ),
          [],
        ),
      }),
    ),
  }),
  permissions: v.optional(v.object({ scopes: v.optional(v.array(v.string()), []) })),
  modules: v.record(v.string(), v.array(v.unknown())),
  resources: v.optional(
    v.array(v.object({ key: v.string(), path: v.string(), entry: v.optional(v.record(v.string(), v.string()), {}) })),
    [],
  ),
});
export type Filter = v.InferOutput<typeof Filter>;
export type KnownModules = v.InferOutput<typeof KnownModulesSchema>;
