/** Leads to what the work is: "We should build it twice", "This task is to cover both". */
const LEAD =
  /^(?:so,? )?(?:(?:we|you|I)(?: would|['’]d)?(?: also| still| now| then| just)? (?:should|must|(?:need|have|want|like) to)|this (?:\p{L}+ )?(?:is|aims)(?: just| only)? to|this (?:task|issue|story|ticket|work|item|change) (?:will|shall|should)|the (?:task|idea) (?:here )?is to|(?:also )?needs? to|please)\s+(?:also\s+|now\s+|just\s+)?/iu;
const NO_WORK =
  /^(?:not|never|be|probably|consider|suggest|investigate|explore|think|see|note|discuss|decide|know|find|check|ask|refer|fix|contact)\b/i;

/** What a sentence says that there is to do, without what leads to it; null where it says no such thing. */
export function scopeOf(sentence: string): string | null {
  const work = sentence.replace(LEAD, '');
  return work === sentence || NO_WORK.test(work) ? null : work;
}
