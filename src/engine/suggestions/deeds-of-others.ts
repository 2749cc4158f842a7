import type { Evidence } from '../evidence';
import type { ParsedText } from '../text/parsed-text';
import { bareWords } from './bare-words';
import { overlap, toldIn } from './parts-of-text';
import type { StoryReading } from './read-story';
import { roleWords } from './role-words';
import { userActions } from './user-actions';

/** One thing that somebody else than the story's own role does. */
export interface DeedOfOthers {
  readonly role: string;
  /** As one says it of oneself, verb first. */
  readonly means: string;
  /** The same, said of others. */
  readonly said: string;
  /** The sentence that tells it. */
  readonly sentence: Evidence;
}

/** What others do, told in sentences of their own: "Moderators hide a review that breaks the rules." Criteria tell how it is checked. */
export function deedsOfOthers(text: ParsedText, { roles }: StoryReading): readonly DeedOfOthers[] {
  if (roles.length === 0) return [];
  return toldIn(text).flatMap((sentence) => {
    if (text.criteria.some((criterion) => overlap(criterion, sentence))) return [];
    const found = userActions(bareWords(sentence.quote));
    const [role, ...more] = roleWords(found?.people ?? '');
    if (!found || role === undefined || more.length > 0 || roles.includes(role)) return [];
    return found.actions.map(({ words, said }) => ({ role, means: words, said, sentence }));
  });
}
