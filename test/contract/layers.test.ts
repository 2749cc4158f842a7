import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

describe('the layers', () => {
  test('the engine is compiled without Node and without a browser', () => {
    const { compilerOptions } = JSON.parse(readFileSync('src/engine/tsconfig.json', 'utf8'));
    expect(compilerOptions).toMatchObject({ lib: ['ES2022'], types: [] });
  });

  test.each(readdirSync('src/contract'))('the contract holds types only: %s', (file) => {
    const source = ts.createSourceFile(
      file,
      readFileSync(`src/contract/${file}`, 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    );
    const compiled = ts.transpileModule(source.text, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    expect(compiled.outputText.replace(/export \{\};|\/\*[\s\S]*?\*\/|\/\/.*/g, '').trim()).toBe('');
  });
});
