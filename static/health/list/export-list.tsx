import { useState } from 'react';
import type { HealthList } from '../../../src/contract/health-list-view';
import { copyText } from '../../shared/copy-text';
import { Icon } from '../../shared/icon';
import { countOf } from '../../shared/numbers';
import { saveFile } from '../charts/save-chart';
import { listCsv } from './list-csv';
import { type Asked, readAll } from './use-rows';

/** Rows of a file at most: each of them is read in Jira for its words. */
const MOST = 5000;

interface ExportListProps {
  readonly asked: Asked;
  readonly list: HealthList;
  /** Of the file, without its ending. */
  readonly name: string;
}

/** Takes the list along: as a file for spreadsheets, or as a search for Jira. */
export function ExportList({ asked, list: { total, jql }, name }: ExportListProps) {
  const [said, setSaid] = useState('');
  const save = async () => {
    setSaid('Reading the rows…');
    const items = await readAll(asked, MOST);
    if (items !== null) saveFile(`${name}.csv`, new Blob([listCsv(items)], { type: 'text/csv' }));
    setSaid(items === null ? 'Jira did not answer. Nothing was saved.' : `${countOf(items.length, 'row')} saved.`);
  };
  const copy = async (query: string) =>
    setSaid((await copyText(query)) ? 'Copied.' : 'Your browser did not allow copying.');
  return (
    <details className="menu end" name="health-filter">
      <summary className="button">
        Export
        <Icon name="down" className="chevron" />
      </summary>
      <div className="menu-list">
        <p className="base">This list</p>
        <button type="button" onClick={() => void save()}>
          <Icon name="list" /> CSV <span className="base">{countOf(Math.min(total, MOST), 'row')}</span>
        </button>
        {jql !== null && (
          <button type="button" onClick={() => void copy(jql.query)}>
            <Icon name="link" /> Copy the JQL
          </button>
        )}
        <output className="base">{said}</output>
      </div>
    </details>
  );
}
