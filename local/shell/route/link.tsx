import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { pathOf, type Route } from './route';
import { go } from './use-route';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: Route;
}

/** A link within the page; with a modifier key the browser opens it in its own way. */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlain || event.defaultPrevented) return;
    event.preventDefault();
    go(to);
    window.scrollTo(0, 0);
  };
  return <a {...rest} href={pathOf(to)} onClick={follow} />;
}
