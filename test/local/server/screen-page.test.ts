import { screenPage } from '../../../local/server/screen-page';

const origins = { page: 'http://localhost:8030', screens: 'http://127.0.0.1:8030' };
const BUILT =
  '<!doctype html><html><head lang="en"><script type="module" src="./assets/issue.js"></script></head></html>';

const directive = (policy: string, name: string) => policy.split('; ').find((part) => part.startsWith(`${name} `));

test('the bridge comes before anything of the screen', () => {
  const { html } = screenPage(BUILT, origins);
  expect(html).toContain('<head lang="en"><script src="/local/bridge.js"></script><script type="module"');
});

test('the policy is the platform’s: no inline code, no foreign page around it', () => {
  const { contentSecurityPolicy } = screenPage(BUILT, origins);
  expect(contentSecurityPolicy).not.toContain('unsafe-inline');
  expect(contentSecurityPolicy).not.toContain('report-uri');
  expect(directive(contentSecurityPolicy, 'script-src')).toMatch(/^script-src 'self' https:\/\/forge\.cdn/);
  expect(directive(contentSecurityPolicy, 'frame-ancestors')).toBe('frame-ancestors http://localhost:8030');
  expect(directive(contentSecurityPolicy, 'sandbox')).toContain('allow-scripts');
});

test('Jira’s pictures come from the local Jira instead of its address in the cloud', () => {
  const images = directive(screenPage(BUILT, origins).contentSecurityPolicy, 'img-src');
  expect(images).toContain(' http://localhost:8030 ');
  expect(images).not.toMatch(/https:\/\/api\.atlassian\.com /);
});
