import { ProcessorBuilder, ValidationTypes } from '@forge/manifest';

/** FULL leaves out the scopes of product triggers, and what is on its way out; each of these is a list of its own. */
const KINDS = [
  ValidationTypes.FULL,
  ValidationTypes.PRODUCT_TRIGGER,
  ValidationTypes.DEPRECATED_CSP_METHOD,
  ValidationTypes.DEPRECATED_EGRESS_PERMISSIONS,
];

/** Validates ./manifest.yml as `forge deploy` does; warnings count as errors. */
export async function checkManifest() {
  const errors = [];
  for (const kind of KINDS) {
    const { success, errors: found = [] } = await ProcessorBuilder.instance().withValidation(kind).build().process();
    for (const { line, column, message, reference } of found) {
      errors.push(`manifest.yml:${line ?? 0}:${column ?? 0} ${message} [${reference}]`);
    }
    if (!success && found.length === 0) errors.push(`manifest.yml does not pass ${kind}`);
  }
  return { errors: [...new Set(errors)], note: KINDS.join(', ') };
}
