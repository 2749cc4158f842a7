import type { Applied } from '../../contract/apply';
import type { ApplyRecord } from './apply-ports';

/** What screens are told of an apply; the former wording stays behind. */
export function appliedOf({ request, at, until, changes }: ApplyRecord): Applied {
  const { suggestion, subject } = request.plan;
  return {
    suggestion: { type: suggestion.type, pattern: suggestion.pattern },
    at,
    until,
    changes,
    keptFormer: subject.keepFormer,
  };
}
