import { useState } from 'react';
import type { ScreenModuleView } from '../../forge/browser';
import { AppScreen } from '../module/app-screen';
import { Icon } from '../parts/icon';
import { Part } from '../parts/part';
import { useSession } from '../session/session';
import { useStored } from '../session/stored';
import './dashboard-page.css';

/** A dashboard with every gadget that the app brings. */
export function DashboardPage() {
  const { modules } = useSession().state;
  return (
    <>
      <h1>Dashboard</h1>
      <div className="dashboard">
        {modules
          .filter(({ type }) => type === 'jira:dashboardGadget')
          .map((module) => (
            <Gadget key={module.key} module={module} />
          ))}
      </div>
    </>
  );
}

/** One gadget: shown as it was configured, or edited; one without a configuration begins with that. */
function Gadget({ module }: { readonly module: ScreenModuleView }) {
  const [kept, keep] = useStored(`gadget.${module.key}`, '{}');
  const [editing, setEditing] = useState(kept === '{}');
  const save = (configuration: unknown) => {
    keep(JSON.stringify(configuration));
    setEditing(false);
  };
  return (
    <Part
      title={module.title}
      className="card gadget"
      beside={
        !editing && (
          <button type="button" className="icon-button" aria-label="Edit this gadget" onClick={() => setEditing(true)}>
            <Icon name="pencil" />
          </button>
        )
      }
    >
      <AppScreen
        module={module}
        subject={{ gadget: { id: '10001', editing, configuration: configurationOf(kept) } }}
        onSubmit={save}
      />
    </Part>
  );
}

function configurationOf(kept: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(kept);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
