import { Message } from '../shared/message';

/** What a viewer who may not edit should know; `drafts` where there is one to share. */
export function ReadOnly({ drafts }: { readonly drafts: boolean }) {
  return (
    <Message icon="lock" title="You can read this item, not edit it">
      {drafts && <p>The draft is yours to share all the same.</p>}
    </Message>
  );
}
