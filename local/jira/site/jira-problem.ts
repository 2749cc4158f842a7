/** An answer other than success: thrown anywhere below a resource, it rolls the call back and becomes the response. */
export class JiraProblem extends Error {
  readonly status: number;
  readonly errorMessages: readonly string[];
  readonly errors: Readonly<Record<string, string>>;

  constructor(status: number, errorMessages: readonly string[], errors: Readonly<Record<string, string>> = {}) {
    super([...errorMessages, ...Object.values(errors)].join(' '));
    this.status = status;
    this.errorMessages = errorMessages;
    this.errors = errors;
  }
}

/** 400 with messages by field. */
export const fieldProblems = (errors: Readonly<Record<string, string>>): JiraProblem =>
  new JiraProblem(400, [], errors);

/** 400 with one general message. */
export const badRequest = (message: string): JiraProblem => new JiraProblem(400, [message]);

/** What Jira says of a body that it cannot read. */
export const invalidPayload = (): JiraProblem =>
  badRequest('Invalid request payload. Refer to the REST API documentation and try again.');

/** What Jira says of an issue that is not there, and of one that the caller may not see. */
export const noSuchIssue = (): JiraProblem =>
  new JiraProblem(404, ['Issue does not exist or you do not have permission to see it.']);

/** What the real site would do and this one does not: it names what was asked, so that nobody builds on a guess. */
export const notModelled = (what: string): JiraProblem =>
  new JiraProblem(501, [`The local Jira does not model ${what}.`]);
