import type { Manifest, ScreenModule } from '../manifest/read-manifest';
import type { JiraPort, JiraResponse } from '../product/jira-port';
import type { FunctionRunner } from '../runtime/function-runner';
import { SITE } from '../site';
import { extensionContext, type Subject } from './extension-context';
import { ScreenRefusal } from './screen-refusal';

/** Who looks at which module, and of what. */
interface Viewing {
  readonly moduleKey: string;
  readonly accountId: string;
  readonly subject: Subject;
}

/** What screens ask for through their bridge. */
export interface Screens {
  /** `view.getContext()` without the theme, which only the page knows. */
  context(viewing: Viewing): Record<string, unknown>;
  /** `invoke(functionKey, payload)`: runs the module's resolver. */
  invoke(viewing: Viewing, call: { readonly functionKey: string; readonly payload: unknown }): Promise<unknown>;
  /** `requestJira(path)`: a call with the viewer's rights. */
  product(
    accountId: string,
    call: { readonly method: string; readonly path: string; readonly body?: unknown },
  ): JiraResponse;
}

export interface ScreensOptions {
  readonly manifest: Manifest;
  readonly jira: JiraPort;
  readonly run: FunctionRunner;
  readonly siteUrl: string;
}

function moduleOf(manifest: Manifest, key: string): ScreenModule {
  const found = manifest.screens.find((screen) => screen.key === key);
  if (!found) throw new ScreenRefusal(404, `The manifest has no module "${key}" with a screen.`);
  return found;
}

/** Opens the way from screens to the app and to Jira. */
export function openScreens({ manifest, jira, run, siteUrl }: ScreensOptions): Screens {
  const siteContext = (viewing: Viewing) => ({
    cloudId: SITE.cloudId,
    siteUrl,
    moduleKey: viewing.moduleKey,
    localId: `ari:cloud:ecosystem::extension/${manifest.appId}/${SITE.environmentId}/static/${viewing.moduleKey}`,
    environmentId: SITE.environmentId,
    environmentType: SITE.environmentType,
    extension: extensionContext(moduleOf(manifest, viewing.moduleKey).type, { jira, ...viewing }),
  });
  return {
    context: (viewing) => ({
      ...siteContext(viewing),
      accountId: viewing.accountId,
      locale: SITE.locale,
      timezone: SITE.timezone,
      surfaceColor: null,
      permissions: { scopes: manifest.scopes, external: {} },
    }),
    async invoke(viewing, { functionKey, payload }) {
      const { resolver } = moduleOf(manifest, viewing.moduleKey);
      if (resolver === null) throw new ScreenRefusal(400, `Module "${viewing.moduleKey}" has no resolver.`);
      const { accountId, moduleKey } = viewing;
      const event = { call: { functionKey, payload }, context: siteContext(viewing) };
      return run({ functionKey: resolver, moduleKey, accountId, about: functionKey, event });
    },
    product: (accountId, call) => jira.handle({ ...call, as: { type: 'user', accountId } }),
  };
}
