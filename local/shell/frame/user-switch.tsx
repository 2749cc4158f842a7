import { Icon } from '../parts/icon';
import { useSession } from '../session/session';

const ROLES: Readonly<Record<string, string>> = {
  admin: 'admin',
  member: 'member',
  viewer: 'read-only viewer',
  outsider: 'no access',
};

/** Chooses who looks at the site. */
export function UserSwitch() {
  const { state, login, switchUser } = useSession();
  return (
    <label className="user-switch">
      <span className="user-switch-label">You are:</span>
      <span className="select">
        <select value={login} onChange={(event) => switchUser(event.target.value)}>
          {state.users.map(({ accountId, name, can }) => (
            <option key={accountId} value={name} title={can}>
              {ROLES[name] ?? name}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </label>
  );
}
