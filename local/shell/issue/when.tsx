import { wordsFor } from './words-for';

/** A moment in words that fit how long ago it is; the exact time is its title. */
export function When({ at }: { readonly at: string }) {
  // Jira writes +0100 where the standard asks for +01:00.
  const date = new Date(at.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  const exact = date.toISOString();
  return (
    <time dateTime={exact} title={exact.replace('T', ' ').replace(/:\d\d\.\d+Z$/, ' UTC')}>
      {wordsFor(date, Date.now())}
    </time>
  );
}
