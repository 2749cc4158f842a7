import type { LabelState, NoLabelReason } from '../../src/contract/issue-view';
import { Icon } from '../shared/icon';

const WHY_NOT: Readonly<Record<NoLabelReason, string>> = {
  abstained: 'No label, as none of the four kinds was read',
  leaning: 'No label, as only clear readings get one',
  'decided-none': 'No label, as your team chose none of the four',
  'set-by-someone': 'Somebody set a kind label here, so it was left alone',
  'field-not-on-screen': 'No label, as the labels field is not on this space’s screens',
  'app-may-not-write': 'No label, as the app may not write to this item',
  'not-yet-written': 'The label is on its way',
};

/** The label that the app keeps on the item, or why there is none. */
export function LabelLine({ state }: { readonly state: LabelState }) {
  return (
    <p className="label-line base">
      <Icon name="tag" size={12} />
      {state.label === null ? <span>{WHY_NOT[state.whyNot]}</span> : <span>Labelled {state.label}</span>}
    </p>
  );
}
