import type { KeyboardEvent } from 'react';
import { Icon } from '../../shared/icon';

/** One place up or down in a list. */
type Step = 1 | -1;

/** How a card can be moved among the others. */
export interface Moving {
  readonly at: number;
  readonly count: number;
  readonly mayMove: (by: Step) => boolean;
  readonly onMove: (by: Step) => void;
}

interface MoveButtonsProps {
  /** What is moved, inside a sentence: "sub-task 1". */
  readonly name: string;
  readonly mayMove: (by: Step) => boolean;
  readonly onMove: (by: Step) => void;
}

/** Two buttons that move something in its list. */
export function MoveButtons({ name, mayMove, onMove }: MoveButtonsProps) {
  return (
    <span className="move-buttons">
      <IconButton icon="arrow-up" name={`Move ${name} up`} off={!mayMove(-1)} onClick={() => onMove(-1)} />
      <IconButton icon="arrow-down" name={`Move ${name} down`} off={!mayMove(1)} onClick={() => onMove(1)} />
    </span>
  );
}

/** Alt with an arrow key moves what the focus is in. */
export function onMoveKey(event: KeyboardEvent, onMove: (by: Step) => void): void {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  onMove(event.key === 'ArrowUp' ? -1 : 1);
}

interface IconButtonProps {
  readonly icon: 'arrow-up' | 'arrow-down' | 'cross';
  readonly name: string;
  readonly off?: boolean;
  readonly onClick: () => void;
}

/** A button that shows an icon alone, with its name for readers. */
export function IconButton({ icon, name, off = false, onClick }: IconButtonProps) {
  return (
    <button type="button" className="icon-button" aria-label={name} title={name} disabled={off} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
