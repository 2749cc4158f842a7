import type { WorkType } from '../site/item';

/** Jira's own picture of a work type; `bare` where its name stands beside it. */
export function WorkTypeIcon({ type, bare = false }: { readonly type: WorkType; readonly bare?: boolean }) {
  return (
    <img
      className="type-icon"
      src={type.iconPath}
      alt={bare ? '' : type.name}
      title={type.name}
      width={16}
      height={16}
    />
  );
}
