import { Message } from './message';

/** What stands here when somebody opens the screen's own address. */
export function OutsideJira() {
  return (
    <main>
      <Message icon="info" title="True Story lives inside Jira">
        <p>Open an item or a space in Jira to see it there. Nothing was read.</p>
      </Message>
    </main>
  );
}
