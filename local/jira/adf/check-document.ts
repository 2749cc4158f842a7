import schema from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';
import Ajv, { type ValidateFunction } from 'ajv';
import type { AdfDocument } from './adf-document';

let validate: ValidateFunction<AdfDocument> | null = null;

/** Atlassian names draft 4, which Ajv does not load; the schema uses nothing that later drafts read differently. */
function compile(): ValidateFunction<AdfDocument> {
  const anyDraft: Record<string, unknown> = { ...schema };
  delete anyDraft.$schema;
  return new Ajv({ strict: false }).compile<AdfDocument>(anyDraft);
}

/** Whether a value is a document that Jira would take, by Atlassian's own schema. */
export function isDocument(value: unknown): value is AdfDocument {
  validate ??= compile();
  return validate(value);
}
