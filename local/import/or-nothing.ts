/** The property, or no property at all where there is nothing to tell. */
export const orNothing = <Name extends string, Value>(
  name: Name,
  value: Value | undefined | null | '',
): { [K in Name]?: Value } =>
  value === undefined || value === null || value === '' ? {} : ({ [name]: value } as { [K in Name]?: Value });
