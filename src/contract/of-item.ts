/**
 * Says which item a call is about where Jira opened the screen without one, by its id: it is read, and for writes checked,
 * as the viewer. Screens of an item leave it out: theirs is the item of the context, whatever a payload says.
 */
export interface OfItem {
  readonly item?: string;
}
