import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readManifest } from './read-manifest.mjs';

const library = dirname(createRequire(import.meta.url).resolve('@forge/manifest'));
const MAPPING = join(library, 'mapping/product-event-to-scope-mapping.json');

/** The validator takes any event name, so a misspelt trigger would stay silent for ever: names are looked up here. */
export async function checkEvents() {
  const { mapping } = JSON.parse(readFileSync(MAPPING, 'utf8'));
  const scopesOf = new Map(mapping.map(({ productEvent, oAuthScopes }) => [productEvent, oAuthScopes.current]));
  const { modules, permissions } = await readManifest();
  const errors = [];
  const events = modules.trigger.flatMap(({ events }) => events);
  for (const event of events) {
    if (!scopesOf.has(event)) errors.push(`no Atlassian event is called ${event}`);
    for (const scope of scopesOf.get(event) ?? []) {
      if (!permissions.scopes.includes(scope)) errors.push(`${event} needs the scope ${scope}`);
    }
  }
  return { errors, note: events.join(', ') };
}
