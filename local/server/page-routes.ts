import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScreenModule } from '../forge';
import { type Exchange, sendJson, sendText } from './exchange';
import { HttpRefusal } from './http-refusal';
import { screenPage } from './screen-page';
import { fileIn, sendFile } from './send-file';
import type { Site } from './site';
import { readTokensCss } from './tokens-css';

let tokensCss: string | undefined;

/** The design tokens' style sheet. */
export function answerTokens(exchange: Exchange): void {
  tokensCss ??= readTokensCss();
  sendText(exchange, 'text/css;charset=UTF-8', tokensCss);
}

/** The script that runs first in every screen. */
export function answerBridge(exchange: Exchange): void {
  sendFile(exchange, join(__dirname, '../forge/browser/bridge.js'));
}

/** A file of one of the app's resources; pages get their bridge and their policy. */
export function answerScreenFile(exchange: Exchange, site: Site): void {
  const [, , resource = '', ...rest] = exchange.path.split('/');
  const found = site.forge.manifest.resources.find(({ key }) => key === resource);
  if (!found) throw new HttpRefusal(404, `The manifest has no resource "${resource}".`);
  const file = fileIn(found.directory, rest.join('/'));
  if (!file.endsWith('.html')) {
    sendFile(exchange, file);
    return;
  }
  const { html, contentSecurityPolicy } = screenPage(readFileSync(file, 'utf8'), site.origins);
  exchange.response.setHeader('content-security-policy', contentSecurityPolicy);
  sendText(exchange, 'text/html;charset=UTF-8', html);
}

/** A file of the page around the screens. */
export function answerShellFile(exchange: Exchange, site: Site): void {
  sendFile(exchange, fileIn(site.shellDirectory, exchange.path.replace(/^\/shell\//, '')));
}

/** The page around the screens, at whatever address its own routes have. */
export function answerShell(exchange: Exchange, site: Site): void {
  const policy = [
    "default-src 'self'",
    "img-src 'self' data:",
    `frame-src ${site.origins.screens}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  exchange.response.setHeader('content-security-policy', policy.join('; '));
  sendFile(exchange, fileIn(site.shellDirectory, 'index.html'));
}

const addressOf = (icon: string | null): string | null => {
  const [, resource, file] = /^resource:([\w-]+);(.+)$/.exec(icon ?? '') ?? [];
  return resource && file ? `/app/${resource}/${file}` : null;
};

const moduleView = ({ type, key, title, label, resource, page, icon, viewportSize, keywords }: ScreenModule) => {
  return { type, key, title, label, page: `/app/${resource}/${page}`, icon: addressOf(icon), viewportSize, keywords };
};

/** Who can sign in, which modules the app has, and what is loaded. */
export function answerState(exchange: Exchange, site: Site): void {
  const modules = site.forge.manifest.screens.map(moduleView);
  sendJson(exchange, 200, { users: site.jira.users, modules, demo: site.isDemo(), waiting: site.forge.pending() });
}
