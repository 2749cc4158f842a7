/** What stands on the right of an operator. */
export type Operand =
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'function'; readonly name: string; readonly arguments: readonly string[] }
  | { readonly kind: 'empty' };

export type Operator = '=' | '!=' | '~' | '!~' | '>' | '>=' | '<' | '<=' | 'in' | 'not in' | 'is' | 'is not';

/** One comparison; lists have several operands, everything else one. */
export interface Clause {
  readonly kind: 'clause';
  readonly field: string;
  readonly operator: Operator;
  readonly operands: readonly Operand[];
}

export type Condition =
  | Clause
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition };

/** One field of ORDER BY; `direction` null leaves it to the field. */
export interface Sort {
  readonly field: string;
  readonly direction: 'asc' | 'desc' | null;
}

/** A parsed query; `where` null is one without a restriction. */
export interface JqlQuery {
  readonly where: Condition | null;
  readonly orderBy: readonly Sort[];
}
