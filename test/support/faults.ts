import type { JiraRequest, JiraResponse, JiraStandIn } from '../../local/jira';
import type { ApplyWorld } from './apply-world';

type Handle = JiraStandIn['handle'];

/** Puts something between the app and Jira from now on; gives the way to take it out again. */
function between({ world }: ApplyWorld, wrap: (handle: Handle) => Handle): () => void {
  const jira = world.jira as { handle: Handle };
  const { handle } = jira;
  jira.handle = wrap(handle);
  return () => {
    jira.handle = handle;
  };
}

interface Lost {
  readonly method: string;
  readonly path: string;
  /** Which of them; the next one by default. */
  readonly nth?: number;
  /** What others do right before and right after. */
  readonly meanwhile?: () => void;
}

/** Jira does the work of the next such call, and its answer does not come back. */
export function loseAnswer(app: ApplyWorld, { method, path, nth = 1, meanwhile }: Lost): void {
  let calls = 0;
  const stop = between(app, (handle) => (request) => {
    if (request.method !== method || !request.path.includes(path) || request.as.type !== 'user') return handle(request);
    calls += 1;
    if (calls < nth) return handle(request);
    stop();
    meanwhile?.();
    const answer = handle(request);
    meanwhile?.();
    return { ...answer, status: 502, body: 'lost' };
  });
}

/** An item is for the viewer's eyes no more, as an issue security scheme does it. `hides` tells by its summary. */
export function hide(app: ApplyWorld, hides: (summary: string) => boolean): () => void {
  const isHidden = (idOrKey: string) => hides(app.show(idOrKey).fields.summary);
  const isViewers = ({ as }: JiraRequest) => as.type === 'user' && as.accountId !== adminOf(app);
  return between(app, (handle) => (request) => {
    if (!isViewers(request)) return handle(request);
    if (subjectsOf(request).some(isHidden)) return { status: 404, headers: {}, body: NOT_FOUND };
    const answer = handle(request);
    return /bulkfetch|search\/jql/.test(request.path) ? without(answer, isHidden) : answer;
  });
}

function without(answer: JiraResponse, isHidden: (id: string) => boolean): JiraResponse {
  const body = answer.body as { readonly issues: readonly { readonly id: string }[] };
  return { ...answer, body: { ...body, issues: body.issues.filter(({ id }) => !isHidden(id)) } };
}

const NOT_FOUND = { errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} };
const adminOf = ({ world }: ApplyWorld) => world.jira.users.find(({ name }) => name === 'admin')?.accountId;

/** The items that a call is about: by its path, or as ends of a link. */
function subjectsOf({ path, body }: JiraRequest): readonly string[] {
  const inPath = /\/issue\/(\d+|[A-Z]+-\d+)(?:[/?]|$)/.exec(path)?.[1];
  const sent = typeof body === 'string' ? JSON.parse(body) : body;
  const { inwardIssue, outwardIssue } = (sent ?? {}) as Record<string, { id?: string; key?: string } | undefined>;
  const ends = path.includes('/issueLink') ? [inwardIssue, outwardIssue] : [];
  return [inPath, ...ends.map((end) => end?.id ?? end?.key)].filter((one) => one !== undefined);
}
