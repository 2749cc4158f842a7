import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { KindGlyph } from '../../../local/shell/parts/icon';
import { KINDS } from '../../../src/engine';
import { Glyph } from '../../../static/shared/glyph';

const pathIn = (html: string) => / d="([^"]+)"/.exec(html)?.[1];

test.each([...KINDS, null])('%s looks the same in the app and in the page around it', (kind) => {
  const inApp = pathIn(renderToStaticMarkup(createElement(Glyph, { kind })));
  const around = pathIn(renderToStaticMarkup(createElement(KindGlyph, { kind: kind ?? 'none' })));
  expect(inApp).toMatch(/^M/);
  expect(around).toBe(inApp);
});
