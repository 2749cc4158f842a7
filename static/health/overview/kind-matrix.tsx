import type { FilterType } from '../../../src/contract/health-view';
import type { Matrix, MatrixCell } from '../../../src/engine/health/picture';
import type { Kind } from '../../../src/engine/kinds';
import { Glyph } from '../../shared/glyph';
import { IssueTypeIcon } from '../../shared/issue-type';
import { KIND_ORDER, KIND_WORDS } from '../../shared/kinds';
import { count } from '../../shared/numbers';
import { ListLink } from '../address/use-address';

const SOME_FROM = 3;
const MANY_SHARE = 0.04;
const MOST_TYPES = 5;
const ROWS: readonly (Kind | null)[] = [...KIND_ORDER, null];

interface KindMatrixProps {
  readonly matrix: Matrix;
  readonly types: readonly FilterType[];
  /** Items that read as a kind. */
  readonly classified: number;
}

/** What items read as, against what they are filed as; each cell leads to its list. */
export function KindMatrix({ matrix, types, classified }: KindMatrixProps) {
  const shown = matrix.issueTypes.slice(0, MOST_TYPES);
  const cellAt = (kind: Kind | null, issueType: number) =>
    matrix.cells.find((cell) => cell.kind === kind && cell.issueType === issueType);
  const sumOf = (kind: Kind | null) =>
    matrix.cells.reduce((sum, cell) => (cell.kind === kind ? sum + cell.count : sum), 0);
  return (
    <div className="matrix-box">
      <table className="matrix">
        <caption className="unseen">What items read as, by what they are filed as</caption>
        <thead>
          <tr>
            <td />
            <th scope="colgroup" colSpan={shown.length} className="base">
              Filed as
            </th>
            <td className="sums" />
          </tr>
          <tr>
            <th scope="col">Reads as</th>
            {shown.map((id) => (
              <th key={id} scope="col">
                <TypeName type={types.find((type) => type.id === id)} />
              </th>
            ))}
            <th scope="col" className="sums">
              All
            </th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((kind) => (
            <tr key={kind ?? 'none'}>
              <th scope="row">
                <Glyph kind={kind} /> {kind === null ? 'Not classified' : KIND_WORDS[kind].name}
              </th>
              {shown.map((issueType) => (
                <td key={issueType}>
                  <Cell cell={cellAt(kind, issueType)} classified={classified} />
                </td>
              ))}
              <td className="sums">{count(sumOf(kind))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="base matrix-key">
        <span>
          <span className="cell-key fits" /> fits its work type
        </span>
        <span>
          <span className="cell-key some" /> does not fit, {SOME_FROM} or more
        </span>
      </p>
      {matrix.issueTypes.length > shown.length && (
        <p className="base">The {shown.length} work types with most items are shown.</p>
      )}
    </div>
  );
}

function TypeName({ type }: { readonly type: FilterType | undefined }) {
  if (type === undefined) return null;
  return (
    <span className="type-name">
      <IssueTypeIcon iconUrl={type.iconUrl} /> {type.name}
    </span>
  );
}

function Cell({ cell, classified }: { readonly cell: MatrixCell | undefined; readonly classified: number }) {
  if (cell === undefined) return <span className="cell">–</span>;
  const { kind, issueType, fits } = cell;
  const words = fits === null ? '' : fits ? ', fits' : ', does not fit';
  return (
    <ListLink
      query={{ list: 'all', kind: kind ?? 'none', issueType }}
      className={`cell ${toneOf(cell, classified)}`}
      label={`${count(cell.count)}${words}`}
    >
      {count(cell.count)}
      {fits === true && (
        <svg className="tick" width="10" height="10" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 8.5l3 3 6-7" />
        </svg>
      )}
    </ListLink>
  );
}

function toneOf({ fits, count: items }: MatrixCell, classified: number): string {
  if (fits === true) return 'fits';
  if (fits === null || items < SOME_FROM) return '';
  return items >= classified * MANY_SHARE ? 'many' : 'some';
}
