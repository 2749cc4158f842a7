import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import type { Origins } from './names-of-this-host';

const BRIDGE = '<script src="/local/bridge.js"></script>';
/** Where Jira's pictures come from on a real site; here they come from the page's own origin. */
const PRODUCT_IMAGES = 'https://api.atlassian.com';
const NOT_HERE = /^(report-uri|frame-ancestors)\b/;

/** A screen's page as the platform serves it: the bridge first, under the policy that @forge/csp makes. */
export interface ScreenPage {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}

/** Prepares the built page of a screen; the manifest asks for no egress and no inline code, so none is allowed. */
export function screenPage(built: string, origins: Origins): ScreenPage {
  const html = built.replace(/<head[^>]*>/, (head) => `${head}${BRIDGE}`);
  const processing = new CSPProcessingService({ info: () => undefined } as never, load as never);
  const details = processing.getCspDetails(html, { content: { scripts: [], styles: [] }, external: {} } as never);
  const directives = new CSPInjectionService()
    .getInjectableCSP({ existingCSPDetails: details, microsEnv: 'prod' })
    .filter((directive) => !NOT_HERE.test(directive))
    .map((directive) =>
      directive.startsWith('img-src') ? directive.replace(PRODUCT_IMAGES, origins.page) : directive,
    );
  return { html, contentSecurityPolicy: [...directives, `frame-ancestors ${origins.page}`].join('; ') };
}
