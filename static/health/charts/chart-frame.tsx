import { type ReactNode, type RefObject, useId, useState } from 'react';
import { Icon } from '../../shared/icon';
import { PageIcon } from '../page-icon';
import { savePng, saveSvg } from './save-chart';

interface ChartFrameProps {
  readonly title: string;
  readonly base: string;
  readonly className: string;
  /** The file's name without its ending. */
  readonly file: string;
  readonly drawing: RefObject<SVGSVGElement>;
  readonly table: ReactNode;
  readonly chart: ReactNode;
  readonly children?: ReactNode;
}

/** A chart with its heading, the same as a table, and ways to save it. */
export function ChartFrame({ title, base, className, file, drawing, table, chart, children }: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <section className={`card ${className}`} aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{title}</h2>
        <span className="base">{base}</span>
        <span className="card-tools">
          <button
            type="button"
            className="icon-button"
            aria-pressed={asTable}
            aria-label={`Show ${title} as table`}
            title="Show as table"
            onClick={() => setAsTable(!asTable)}
          >
            <Icon name="list" />
          </button>
          {!asTable && (
            <details className="menu">
              <summary className="icon-button" aria-label={`Save ${title}`} title="Save the chart">
                <PageIcon name="download" />
              </summary>
              <div className="menu-list">
                <button type="button" onClick={() => drawing.current && saveSvg(drawing.current, file)}>
                  SVG
                </button>
                <button type="button" onClick={() => drawing.current && void savePng(drawing.current, file)}>
                  PNG
                </button>
              </div>
            </details>
          )}
        </span>
      </div>
      <figure aria-labelledby={id}>{asTable ? table : chart}</figure>
      {children}
    </section>
  );
}
