import { useState } from 'react';
import type { HealthReading, HealthView } from '../../../src/contract/health-view';
import { copyText } from '../../shared/copy-text';
import { Icon } from '../../shared/icon';
import { saveFile, saveSvg } from '../charts/save-chart';
import { PageIcon } from '../page-icon';
import { retroSummary } from './retro-summary';

interface ExportMenuProps {
  readonly project: HealthView['project'];
  readonly reading: HealthReading;
}

/** The whole page as words for the retro, as pictures, or on paper. */
export function ExportMenu({ project, reading }: ExportMenuProps) {
  const [said, setSaid] = useState('');
  const summary = () => retroSummary(project.name, reading);
  const copy = async () =>
    setSaid((await copyText(summary())) ? 'Copied.' : 'It could not be copied; save it instead.');
  const save = () => saveFile(`${project.key}-backlog-health.md`, new Blob([summary()], { type: 'text/markdown' }));
  const charts = () => {
    for (const drawing of document.querySelectorAll<SVGSVGElement>('.columns, .mix-bar'))
      saveSvg(drawing, `${project.key}-${drawing.classList.contains('columns') ? 'velocity' : 'mix'}`);
  };
  return (
    <details className="menu end" name="health-filter">
      <summary className="button">
        Export
        <Icon name="down" className="chevron" />
      </summary>
      <div className="menu-list">
        <p className="base">The whole page</p>
        <button type="button" onClick={() => void copy()}>
          <Icon name="talk" /> Copy the summary for the retro
        </button>
        <button type="button" onClick={save}>
          <PageIcon name="download" /> Summary for the retro <span className="base">Markdown</span>
        </button>
        <button type="button" onClick={charts}>
          <PageIcon name="chart" /> Charts <span className="base">SVG</span>
        </button>
        <button type="button" onClick={() => window.print()}>
          <PageIcon name="print" /> Print
        </button>
        <output className="base">{said}</output>
      </div>
    </details>
  );
}
