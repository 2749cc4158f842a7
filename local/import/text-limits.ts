const LONGEST_SUMMARY = 255;
const LONGEST_DESCRIPTION = 32_767;

/** A text that fits Jira, with what had to be said about it. */
export interface Fitted {
  readonly text: string;
  readonly note: string | null;
}

/** One line of at most 255 characters. */
export function fitSummary(text: string): Fitted {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_SUMMARY) return { text: line, note: null };
  return { text: `${line.slice(0, LONGEST_SUMMARY - 1)}…`, note: 'The summary was cut to 255 characters.' };
}

/** At most 32,767 characters. */
export function fitDescription(text: string): Fitted {
  if (text.length <= LONGEST_DESCRIPTION) return { text, note: null };
  return { text: text.slice(0, LONGEST_DESCRIPTION), note: 'The description was cut to 32,767 characters.' };
}
