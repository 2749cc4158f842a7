import type { Identity } from '../stand-in';
import type { Account } from './accounts';
import { badRequest } from './jira-problem';
import type { Site } from './site';

/** Query parameters, read the way Jira reads them. */
export interface Query {
  one(name: string): string | null;
  /** Repeated and comma-separated values together; null where the parameter is absent. */
  list(name: string): readonly string[] | null;
  flag(name: string): boolean;
  integer(name: string, fallback: number): number;
}

/** One call on its way to a resource. */
export interface Call {
  readonly site: Site;
  readonly as: Identity;
  readonly account: Account | null;
  /** The parts of the path that the route names. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: unknown;
}

/** What a resource answers; a body is absent on 204. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** 200 with a body. */
export const ok = (body: unknown): Reply => ({ status: 200, body });

/** 204. */
export const done = (): Reply => ({ status: 204 });

/** Wraps a URL's search parameters. */
export function readQuery(parameters: URLSearchParams): Query {
  const one = (name: string): string | null => parameters.get(name);
  return {
    one,
    list: (name) => {
      if (!parameters.has(name)) return null;
      return parameters
        .getAll(name)
        .flatMap((value) => value.split(','))
        .map((value) => value.trim())
        .filter(Boolean);
    },
    flag: (name) => one(name)?.toLowerCase() === 'true',
    integer: (name, fallback) => {
      const value = one(name);
      if (value === null || value === '') return fallback;
      if (!/^-?\d+$/.test(value)) throw badRequest(`The value '${value}' of the parameter '${name}' is not a number.`);
      return Number(value);
    },
  };
}
