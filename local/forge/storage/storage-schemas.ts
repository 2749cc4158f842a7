import * as v from 'valibot';
import { ConditionsSchema } from './conditions';

const Ttl = v.object({ value: v.number(), unit: v.picklist(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) });
const EntityName = v.optional(v.string());

/** A key to read or delete. */
export const KeySchema = v.object({ key: v.string(), entityName: EntityName });
/** A value to keep. */
export const SetSchema = v.object({
  key: v.string(),
  value: v.unknown(),
  entityName: EntityName,
  options: v.optional(
    v.object({
      ttl: v.optional(Ttl),
      keyPolicy: v.optional(v.picklist(['OVERRIDE', 'FAIL_IF_EXISTS']), 'OVERRIDE'),
      returnValue: v.optional(v.picklist(['PREVIOUS', 'LATEST'])),
      returnMetadataFields: v.optional(v.array(v.string())),
    }),
    {},
  ),
});
/** A page of keys and values. */
export const QuerySchema = v.object({
  limit: v.optional(v.number(), 10),
  after: v.optional(v.string()),
  where: v.optional(
    v.pipe(
      v.array(
        v.object({ property: v.literal('key'), condition: v.literal('BEGINS_WITH'), values: v.array(v.string()) }),
      ),
      v.maxLength(1),
    ),
    [],
  ),
});
/** Several values at once. */
export const BatchSetSchema = v.array(SetSchema);
/** Several keys at once. */
export const BatchKeySchema = v.array(KeySchema);
/** Writes that happen together or not at all. */
export const TransactionSchema = v.object({
  set: v.optional(v.array(v.object({ ...SetSchema.entries, conditions: v.optional(ConditionsSchema) })), []),
  delete: v.optional(v.array(v.object({ ...KeySchema.entries, conditions: v.optional(ConditionsSchema) })), []),
  check: v.optional(v.array(v.object({ ...KeySchema.entries, conditions: ConditionsSchema })), []),
});
export type KeyCall = v.InferOutput<typeof KeySchema>;
export type SetCall = v.InferOutput<typeof SetSchema>;
export type TransactionCall = v.InferOutput<typeof TransactionSchema>;
