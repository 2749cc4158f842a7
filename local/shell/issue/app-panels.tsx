import { useState, useSyncExternalStore } from 'react';
import type { ScreenModuleView } from '../../forge/browser';
import { AppScreen } from '../module/app-screen';
import { ModuleDialog } from '../module/module-dialog';
import { Icon } from '../parts/icon';
import { Menu } from '../parts/menu';
import { useSession } from '../session/session';
import { readStored, writeStored } from '../session/stored';

interface PanelProps {
  readonly issueKey: string;
  readonly onRefresh: () => void;
}

/** What the app shows beside the details: one row each, which opens and closes. */
export function ContextPanels({ issueKey, onRefresh }: PanelProps) {
  return useModules('jira:issueContext').map((module) => (
    <ContextRow key={module.key} module={module} issueKey={issueKey} onRefresh={onRefresh} />
  ));
}

function ContextRow({ module, issueKey, onRefresh }: PanelProps & { readonly module: ScreenModuleView }) {
  const [open, setOpen] = usePanelSwitch(`row.${module.key}`, 'open');
  return (
    <details
      className="card app-card"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open !== open) setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <Icon name="right" />
        <h2>{module.label}</h2>
      </summary>
      {open && <AppScreen module={module} subject={{ issue: issueKey }} onRefresh={onRefresh} />}
    </details>
  );
}

/** What the app shows in the main column, for as long as nobody took it away. */
export function IssuePanels({ issueKey, onRefresh }: PanelProps) {
  return useModules('jira:issuePanel').map((module) => (
    <IssuePanel key={module.key} module={module} issueKey={issueKey} onRefresh={onRefresh} />
  ));
}

function IssuePanel({ module, issueKey, onRefresh }: PanelProps & { readonly module: ScreenModuleView }) {
  const [shown, setShown] = usePanelSwitch(`panel.${module.key}`, 'open');
  if (!shown) return null;
  return (
    <section className="card app-card" aria-labelledby={`panel-${module.key}`}>
      <div className="card-head">
        {module.icon && <img src={module.icon} alt="" width={24} height={24} />}
        <h2 id={`panel-${module.key}`}>{module.title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={`Take ${module.title} off the page`}
          onClick={() => setShown(false)}
        >
          <Icon name="cross" />
        </button>
      </div>
      <AppScreen module={module} subject={{ issue: issueKey }} onRefresh={onRefresh} />
    </section>
  );
}

/** The icons that bring back panels which somebody took off the page. */
export function PanelButtons() {
  return useModules('jira:issuePanel').map((module) => <PanelButton key={module.key} module={module} />);
}

function PanelButton({ module }: { readonly module: ScreenModuleView }) {
  const [shown, setShown] = usePanelSwitch(`panel.${module.key}`, 'open');
  if (shown) return null;
  return (
    <button type="button" className="button" onClick={() => setShown(true)}>
      {module.icon && <img src={module.icon} alt="" width={16} height={16} />} {module.title}
    </button>
  );
}

/** What the app adds to the menu of an item: each opens its screen in a dialog. */
export function ActionsMenu({ issueKey, onRefresh }: PanelProps) {
  const [open, setOpen] = useState<ScreenModuleView | null>(null);
  const actions = useModules('jira:issueAction');
  if (actions.length === 0) return null;
  return (
    <>
      <Menu
        label="More actions"
        items={actions.map((module) => ({ name: module.title, onChoose: () => setOpen(module) }))}
      />
      {open && (
        <ModuleDialog module={open} subject={{ issue: issueKey }} onClose={() => setOpen(null)} onRefresh={onRefresh} />
      )}
    </>
  );
}

function useModules(type: string): readonly ScreenModuleView[] {
  return useSession().state.modules.filter((module) => module.type === type);
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

// The button that brings a panel back is far from the panel: both read the same switch.
function usePanelSwitch(name: string, initial: 'open' | 'shut'): readonly [boolean, (open: boolean) => void] {
  const value = useSyncExternalStore(subscribe, () => readStored(name) ?? initial);
  const set = (open: boolean): void => {
    writeStored(name, open ? 'open' : 'shut');
    for (const listener of listeners) listener();
  };
  return [value === 'open', set];
}
