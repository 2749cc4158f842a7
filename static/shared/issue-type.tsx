import { useState } from 'react';

/** Jira's own work type: its icon, where it loads, and its name. */
export function IssueType({ type }: { readonly type: { readonly name: string; readonly iconUrl: string | null } }) {
  return (
    <span className="issue-type">
      <IssueTypeIcon iconUrl={type.iconUrl} />
      {type.name}
    </span>
  );
}

/** Jira's own icon of a work type; nothing where there is none or it does not load. The name stands beside it. */
export function IssueTypeIcon({ iconUrl }: { readonly iconUrl: string | null }) {
  const [failed, setFailed] = useState<string | null>(null);
  if (iconUrl === null || failed === iconUrl) return null;
  return <img src={iconUrl} alt="" width={16} height={16} onError={() => setFailed(iconUrl)} />;
}
