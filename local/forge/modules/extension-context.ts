import * as v from 'valibot';
import type { JiraPort } from '../product/jira-port';
import { ScreenRefusal } from './screen-refusal';

/** What a page says it shows: checked and completed here, never believed. */
export const SubjectSchema = v.object({
  issue: v.optional(v.pipe(v.string(), v.regex(/^[\w-]+$/))),
  project: v.optional(v.pipe(v.string(), v.regex(/^[\w-]+$/))),
  /** A dashboard gadget: which one, on its edit screen or not, and what was kept for it. */
  gadget: v.optional(
    v.object({
      id: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
      editing: v.boolean(),
      configuration: v.record(v.string(), v.unknown()),
    }),
  ),
  /** What a screen handed to a dialog that it opened. */
  modal: v.optional(v.record(v.string(), v.unknown())),
});
export type Subject = v.InferOutput<typeof SubjectSchema>;

const Project = v.object({ id: v.string(), key: v.string(), projectTypeKey: v.string() });
const Issue = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.object({ issuetype: v.object({ id: v.string(), name: v.string() }), project: Project }),
});

interface ContextRequest {
  readonly jira: JiraPort;
  readonly accountId: string;
  readonly subject: Subject;
}

function readAsViewer({ jira, accountId }: ContextRequest, path: string): unknown {
  const { status, body } = jira.handle({ method: 'GET', path, as: { type: 'user', accountId } });
  if (status === 200) return body;
  throw new ScreenRefusal(status === 404 ? 404 : 403, 'That does not exist, or you may not see it.');
}

const projectOf = ({ id, key, projectTypeKey }: v.InferOutput<typeof Project>) => ({ id, key, type: projectTypeKey });

function issueContext(request: ContextRequest): object {
  const { issue } = request.subject;
  if (issue === undefined) throw new ScreenRefusal(400, 'This screen belongs to an issue, and none was named.');
  const { id, key, fields } = v.parse(
    Issue,
    readAsViewer(request, `/rest/api/3/issue/${issue}?fields=issuetype,project`),
  );
  const { issuetype, project } = fields;
  return { issue: { id, key, type: issuetype.name, typeId: issuetype.id }, project: projectOf(project) };
}

function projectContext(request: ContextRequest): object {
  const { project } = request.subject;
  if (project === undefined) throw new ScreenRefusal(400, 'This screen belongs to a project, and none was named.');
  return { project: projectOf(v.parse(Project, readAsViewer(request, `/rest/api/3/project/${project}`))) };
}

function gadgetContext({ subject: { gadget } }: ContextRequest): object {
  if (gadget === undefined) throw new ScreenRefusal(400, 'This screen belongs to a gadget, and none was named.');
  return {
    dashboard: { id: '10000' },
    gadget: { id: gadget.id },
    gadgetConfiguration: gadget.configuration,
    entryPoint: gadget.editing ? 'edit' : 'view',
  };
}

const BUILDERS: Readonly<Record<string, (request: ContextRequest) => object>> = {
  'jira:issueContext': issueContext,
  'jira:issuePanel': issueContext,
  'jira:issueAction': issueContext,
  'jira:issueActivity': issueContext,
  'jira:command': () => ({}),
  'jira:projectPage': projectContext,
  'jira:projectSettingsPage': projectContext,
  'jira:globalPage': () => ({}),
  'jira:dashboardGadget': gadgetContext,
};

/** Builds `extension` of a module's context from what the viewer may see; throws ScreenRefusal where they may not. */
export function extensionContext(moduleType: string, request: ContextRequest): Record<string, unknown> {
  const build = BUILDERS[moduleType];
  if (!build) throw new ScreenRefusal(501, `The stand-in does not model the context of ${moduleType}.`);
  const { modal } = request.subject;
  return { type: moduleType, ...build(request), ...(modal ? { modal } : {}) };
}
