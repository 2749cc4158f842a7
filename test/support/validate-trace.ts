import Ajv, { type ValidateFunction } from 'ajv';

/** One line of a request trace. */
export interface TraceLine {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly body: unknown;
  readonly status: number;
  readonly response: unknown;
  readonly as: string;
}

/** What does not fit the description; `line` counts from 1. */
export interface TraceFault {
  readonly line: number;
  readonly call: string;
  readonly message: string;
}

interface Media {
  readonly schema?: unknown;
}
interface Content {
  readonly content?: Readonly<Record<string, Media>>;
}
interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content>>;
}

/** The parts of an OpenAPI 3.0 description that are looked at. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

/** Refusals that Jira gives everywhere and documents here and there. */
const ANYWHERE = new Set([401, 403, 429, 503]);
const IGNORED_KEYS = new Set(['xml', 'example', 'readOnly', 'writeOnly', 'discriminator', 'deprecated', 'nullable']);

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where the description names Java classes instead of what is sent, anything fits. */
const NAMES_A_CLASS = '#/components/schemas/JsonNode';

function translateReference(reference: string, inAnswers: boolean): unknown {
  if (reference === NAMES_A_CLASS) return {};
  const $ref = reference.replace('#/components/schemas/', inAnswers ? '#/answers/' : '#/requests/');
  return inAnswers ? { anyOf: [{ $ref }, { type: 'null' }] } : { $ref };
}

/** Jira writes the times of tasks as numbers. */
const typesOf = ({ type, format }: Json, nullable: boolean): unknown => [
  type,
  ...(format === 'date-time' ? ['number'] : []),
  ...(nullable ? ['null'] : []),
];

/** OpenAPI's dialect as JSON Schema. In answers null is let through anywhere: Jira sends it and describes it nowhere. */
function translate(schema: unknown, inAnswers: boolean): unknown {
  if (Array.isArray(schema)) return schema.map((part) => translate(part, inAnswers));
  if (!isObject(schema)) return schema;
  if (typeof schema.$ref === 'string') return translateReference(schema.$ref, inAnswers);
  const nullable = inAnswers || schema.nullable === true;
  const kept = Object.entries(schema).filter(([key, value]) => isObject(value) || !IGNORED_KEYS.has(key));
  return {
    ...Object.fromEntries(kept.map(([key, value]) => [key, translate(value, inAnswers)])),
    ...(typeof schema.type === 'string' && { type: typesOf(schema, nullable) }),
    ...(nullable && Array.isArray(schema.enum) && { enum: [...schema.enum, null] }),
  };
}

function translateAll(schemas: Json, inAnswers: boolean): Json {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, translate(schema, inAnswers)]));
}

const FORMATS = Object.fromEntries(
  ['date-time', 'date', 'uri', 'uuid', 'int32', 'int64', 'double', 'float', 'email', 'byte', 'binary'].map((name) => [
    name,
    true as const,
  ]),
);

/** Compiles schemas as they are needed; most of the description never is. */
function compiler(openapi: OpenApi): (schema: unknown, inAnswers: boolean) => ValidateFunction {
  const ajv = new Ajv({ strict: false, formats: FORMATS, allErrors: false });
  const { schemas } = openapi.components;
  const root = { $id: 'jira', answers: translateAll(schemas, true), requests: translateAll(schemas, false) };
  ajv.addSchema(root);
  const compiled = new Map<unknown, ValidateFunction>();
  return (schema, inAnswers) => {
    const known = compiled.get(schema);
    if (known) return known;
    const text = JSON.stringify(translate(schema, inAnswers)).replaceAll('"#/', '"jira#/');
    const made = ajv.compile(JSON.parse(text));
    compiled.set(schema, made);
    return made;
  };
}

const pattern = (path: string): RegExp => new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}/?$`);
const variables = (path: string): number => path.split('{').length;

interface Known {
  readonly path: string;
  readonly pattern: RegExp;
  readonly operations: Readonly<Record<string, Operation>>;
}

/** Fixed paths before those with variables, which would match them as well. */
const knownPaths = ({ paths }: OpenApi): readonly Known[] =>
  Object.entries(paths)
    .map(([path, operations]) => ({ path, pattern: pattern(path), operations }))
    .sort((one, other) => variables(one.path) - variables(other.path));

function queryFaults({ query }: TraceLine, { parameters = [] }: Operation): readonly string[] {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const unknown = Object.keys(query).filter((name) => !known.some((parameter) => parameter.name === name));
  const missing = known.filter(({ name, required }) => required && !(name in query));
  return [
    ...unknown.map((name) => `the query parameter ${name} is not described`),
    ...missing.map(({ name }) => `the query parameter ${name} is required`),
  ];
}

const describeErrors = ({ errors }: ValidateFunction): string =>
  (errors ?? [])
    .map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)
    .join('; ');

const bodyOf = (body: unknown): unknown => (typeof body === 'string' && body !== '' ? JSON.parse(body) : body);

type Compile = ReturnType<typeof compiler>;

function requestFaults(line: TraceLine, { requestBody }: Operation, compile: Compile): readonly string[] {
  // What Jira refused is not expected to fit.
  if (line.status >= 400) return [];
  const schema = requestBody?.content?.['application/json']?.schema;
  if (line.body === null || line.body === undefined) {
    return requestBody?.required ? ['a body is required'] : [];
  }
  if (schema === undefined) return ['no body is described'];
  const validate = compile(schema, false);
  return validate(bodyOf(line.body)) ? [] : [`request: ${describeErrors(validate)}`];
}

function answerFaults(line: TraceLine, { responses }: Operation, compile: Compile): readonly string[] {
  const described = responses[String(line.status)];
  if (!described) return ANYWHERE.has(line.status) ? [] : [`the status ${line.status} is not described`];
  const schema = described.content?.['application/json']?.schema;
  const isFree = !isObject(schema) || Object.keys(schema).length === 0;
  if (isFree || schema.$ref === '#/components/schemas/StreamingResponseBody') return [];
  if (line.response === null) return ['the answer has no body'];
  const validate = compile(schema, true);
  return validate(line.response) ? [] : [`answer ${line.status}: ${describeErrors(validate)}`];
}

/** Checks every call of a trace, question and answer, against Jira's own description of its REST API. */
export function validateTrace(lines: readonly TraceLine[], openapi: OpenApi): readonly TraceFault[] {
  const compile = compiler(openapi);
  const known = knownPaths(openapi);
  return lines.flatMap((line, at) => {
    const found = known.find((candidate) => candidate.pattern.test(line.path));
    const operation = found?.operations[line.method.toLowerCase()];
    const faults = operation
      ? [
          ...queryFaults(line, operation),
          ...requestFaults(line, operation, compile),
          ...answerFaults(line, operation, compile),
        ]
      : ['the operation is not described'];
    return faults.map((message) => ({ line: at + 1, call: `${line.method} ${line.path}`, message }));
  });
}

/** Reads a trace file's text. */
export const readTrace = (text: string): readonly TraceLine[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
