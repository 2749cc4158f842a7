import { useMemo, useRef } from 'react';
import type { Destination, Dialog, ShellOperations } from '../../forge/browser';
import { pathOf } from '../route/route';
import { go } from '../route/use-route';
import { useFlags } from '../session/flags';

/** What this page does for the screens in it: flags, ways, dialogs. The same object while the page stands. */
export function useShellOperations(onRefresh?: () => void): ShellOperations {
  const { show, close } = useFlags();
  const refresh = useRef(onRefresh);
  refresh.current = onRefresh;
  return useMemo(
    () => ({
      showFlag: show,
      closeFlag: close,
      navigate,
      pathOf: targetPath,
      openDialog,
      refresh: () => refresh.current?.(),
      changeTitle: (title) => {
        document.title = title;
      },
      reportProblem: (message) =>
        show({
          id: 'not-modelled',
          type: 'warning',
          title: 'A screen asked for something that this demo does not have',
          description: message,
          isAutoDismiss: false,
          actions: [],
        }),
    }),
    [show, close],
  );
}

function navigate(destination: Destination): void {
  const path = isAddress(destination) ? destination.url : targetPath(destination);
  if (path === null) return;
  if (destination.newTab) window.open(path, '_blank', 'noopener');
  else if (isOwn(path)) go(ownPath(path));
  else location.assign(path);
}

type Address = Extract<Destination, { readonly url: string }>;

const isAddress = (destination: Destination): destination is Address => typeof destination.url === 'string';

interface Target {
  readonly target: string;
  readonly [detail: string]: unknown;
}

/** This page's address for a target of Forge's router; null where there is none. */
function targetPath(destination: Target): string | null {
  const { target, issueKey, projectKey, moduleKey } = destination;
  if (target === 'issue' && typeof issueKey === 'string') return pathOf({ page: 'issue', key: issueKey });
  if (target === 'projectPage' && typeof projectKey === 'string' && typeof moduleKey === 'string') {
    return pathOf({ page: 'module', space: projectKey, module: moduleKey, rest: '' });
  }
  return null;
}

const isOwn = (path: string): boolean => new URL(path, location.href).origin === location.origin;

// Jira's own address of a search is this page's list of items.
function ownPath(path: string): string {
  const url = new URL(path, location.href);
  const jql = url.searchParams.get('jql');
  if (url.pathname.startsWith('/issues') && jql !== null) return pathOf({ page: 'items', space: null, query: jql });
  return url.pathname + url.search + url.hash;
}

function openDialog(dialog: Dialog): () => void {
  const element = document.createElement('dialog');
  element.className = dialog.width === '100%' ? 'screen-dialog screen-dialog-whole' : 'screen-dialog';
  element.setAttribute('aria-label', dialog.title);
  Object.assign(element.style, { width: dialog.width, height: dialog.height, minHeight: dialog.minHeight });
  const frame = document.createElement('iframe');
  element.append(frame);
  document.body.append(element);
  const host = dialog.mount(frame);
  const remove = (): void => {
    host.destroy();
    element.remove();
  };
  const leave = (): void => {
    remove();
    dialog.dismissed();
  };
  element.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (dialog.closeOnEscape) leave();
  });
  element.addEventListener('mousedown', (event) => {
    if (event.target === element && dialog.closeOnOverlayClick) leave();
  });
  element.showModal();
  return remove;
}
