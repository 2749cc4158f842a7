import { ConfigFile, FileSystemReader, FileSystemWriter } from '@forge/cli-shared';

/** ./manifest.yml, as the CLI's own reader sees it. */
export function readManifest() {
  return new ConfigFile(new FileSystemReader(), new FileSystemWriter()).readConfig();
}
