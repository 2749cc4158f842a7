import type { Verdict } from '../../../src/engine/verdict/verdict';
import { HowSure } from '../../issue/how-sure';
import { KindTile } from '../../shared/kind-tile';
import { KIND_WORDS } from '../../shared/kinds';

/** What words read as, and how sure that is: "Reads as enabler". */
export function ReadsAs({ verdict, title }: { readonly verdict: Verdict; readonly title: string }) {
  const { kind } = verdict;
  return (
    <div className="reads-as">
      <KindTile kind={kind} small />
      <div>
        <strong>
          {title} {kind === null ? 'none of the four' : KIND_WORDS[kind].inText}
        </strong>
        {kind !== null && (
          <p>
            <HowSure verdict={verdict} />
          </p>
        )}
      </div>
    </div>
  );
}
