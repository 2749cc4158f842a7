import type { HealthListItem } from '../../../src/contract/health-list-view';
import { Icon } from '../../shared/icon';
import { SureDots } from '../../shared/sure-dots';
import { sureOf } from './narrow';
import { SURE_WORDS } from './sure-words';

/** How sure a row's reading is: dots and a word, or that a person decided. */
export function SureMark({ item }: { readonly item: HealthListItem }) {
  const sure = sureOf(item);
  if (sure === '') return null;
  return (
    <span className="sure" title={sure === 'decided' ? undefined : `${item.confidence}%`}>
      {sure === 'decided' ? <Icon name="people" size={14} /> : <SureDots clear={sure === 'clear'} />}
      {SURE_WORDS[sure]}
    </span>
  );
}
