import { SpaceHead } from '../backlog/space-head';
import { Message } from '../parts/message';
import { go } from '../route/use-route';
import { useSession } from '../session/session';
import type { Space } from '../site/read-spaces';
import { AppScreen } from './app-screen';

interface ModulePageProps {
  readonly space: Space;
  readonly moduleKey: string;
  /** What follows the module in the address: the screen's own route. */
  readonly rest: string;
}

/** A page that the app brings to a space. */
export function ModulePage({ space, moduleKey, rest }: ModulePageProps) {
  const { state } = useSession();
  const module = state.modules.find(({ key, type }) => key === moduleKey && type === 'jira:projectPage');
  return (
    <>
      <SpaceHead space={space} tab={moduleKey} />
      {module ? (
        <div className="full-width">
          <AppScreen
            module={module}
            subject={{ project: space.key }}
            history={{
              path: rest === '' ? '/' : rest,
              onChange: (action, { pathname, search, hash }) =>
                go(
                  {
                    page: 'module',
                    space: space.key,
                    module: moduleKey,
                    rest: pathname.replace(/\/$/, '') + search + hash,
                  },
                  action === 'PUSH' ? 'push' : 'replace',
                ),
            }}
          />
        </div>
      ) : (
        <Message icon="info" title="The app has no such page" />
      )}
    </>
  );
}
