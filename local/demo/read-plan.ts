import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

const Key = v.pipe(v.string(), v.regex(/^[A-Z]+-\d+$/));
const NumberTable = v.record(v.string(), v.number());

const SubTask = v.strictObject({ key: Key, summary: v.string(), status: v.string() });

const Comment = v.strictObject({ by: v.picklist(['admin', 'member', 'viewer']), text: v.string() });

const ItemFields = {
  key: Key,
  summary: v.string(),
  /** Markdown; a single line end is the wrapping of the file. */
  text: v.optional(v.string()),
  status: v.optional(v.string()),
};

const Item = v.strictObject({
  ...ItemFields,
  type: v.string(),
  points: v.optional(v.number()),
  /** Sprint numbers; the last one is where the item is now. */
  sprint: v.optional(v.union([v.number(), v.array(v.number())])),
  parent: v.optional(Key),
  labels: v.optional(v.array(v.string()), []),
  components: v.optional(v.array(v.string()), []),
  versions: v.optional(v.array(v.string()), []),
  files: v.optional(v.array(v.string()), []),
  /** "blocks WAY-1", "is blocked by WAY-1", "relates to WAY-1". */
  links: v.optional(v.array(v.pipe(v.string(), v.regex(/^(blocks|is blocked by|relates to) [A-Z]+-\d+$/))), []),
  comments: v.optional(v.array(Comment), []),
  subtasks: v.optional(v.array(SubTask), []),
  /** What it said or weighed before somebody changed it. */
  was: v.optional(v.strictObject({ summary: v.optional(v.string()), points: v.optional(v.number()) })),
});

const EpicFile = v.strictObject({ epic: v.optional(v.strictObject(ItemFields)), issues: v.array(Item) });

const ProjectFile = v.strictObject({
  key: v.string(),
  name: v.string(),
  style: v.picklist(['company-managed', 'team-managed']),
  labelsOnScreen: v.boolean(),
  issueTypes: v.array(v.strictObject({ name: v.string(), level: v.picklist([1, 0, -1]), icon: v.string() })),
  statuses: v.array(v.strictObject({ name: v.string(), category: v.picklist(['new', 'indeterminate', 'done']) })),
  sprints: v.optional(v.strictObject({ from: v.number(), active: v.number(), to: v.number() })),
  goals: v.optional(v.record(v.string(), v.string()), {}),
  order: v.optional(v.array(v.array(Key)), []),
  created: NumberTable,
});

/** One item as its file tells it. */
export type PlannedItem = v.InferOutput<typeof Item>;
/** The project's own file: types, workflow, sprints and when keys were given. */
export type PlannedProject = v.InferOutput<typeof ProjectFile>;

/** A project of the demo: its frame and all its items, epics first. */
export interface Plan {
  readonly project: PlannedProject;
  readonly items: readonly PlannedItem[];
}

/** Reads the folder of one project; throws on a file that breaks the format, naming the file. */
export function readPlan(folder: string): Plan {
  const project = readYaml(join(folder, 'project.yaml'), ProjectFile);
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'project.yaml');
  const groups = files.sort().map((name) => readYaml(join(folder, name), EpicFile));
  const epics = groups.flatMap(({ epic }) => (epic ? [v.parse(Item, { ...epic, type: 'Epic' })] : []));
  const issues = groups.flatMap(({ epic, issues: own }) =>
    own.map((item) => (epic ? { ...item, parent: item.parent ?? epic.key } : item)),
  );
  return { project, items: [...epics, ...issues] };
}

function readYaml<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> {
  const result = v.safeParse(schema, parse(readFileSync(file, 'utf8')));
  if (result.success) return result.output;
  throw new Error(`${file}: ${v.getDotPath(result.issues[0])}: ${result.issues[0].message}`);
}
