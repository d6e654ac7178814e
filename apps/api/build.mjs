// Builds dist: the TypeScript program with the plug-in that writes the API document's types into the DTO classes.
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const { before } = require('@nestjs/swagger/plugin');

const config = ts.getParsedCommandLineOfConfigFile(`${import.meta.dirname}/tsconfig.json`, undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: (problem) => fail([problem]),
});
const program = ts.createProgram({
  rootNames: config.fileNames.filter((file) => !file.endsWith('.spec.ts')),
  options: config.options,
  projectReferences: config.projectReferences,
});

const problems = [...config.errors, ...ts.getPreEmitDiagnostics(program)];
if (problems.length > 0) fail(problems);

rmSync(config.options.outDir, { recursive: true, force: true });
const plugin = before({ introspectComments: true, classValidatorShim: true, dtoFileNameSuffix: ['.dto.ts'] }, program);
const emitted = program.emit(undefined, undefined, undefined, false, { before: [plugin] });
if (emitted.diagnostics.length > 0) fail(emitted.diagnostics);

function fail(diagnostics) {
  const host = { getCanonicalFileName: (name) => name, getCurrentDirectory: ts.sys.getCurrentDirectory, getNewLine: () => '\n' };
  process.stderr.write(ts.formatDiagnosticsWithColorAndContext(diagnostics, host));
  process.exit(1);
}
