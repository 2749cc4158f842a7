import { classify } from './classify/classify';
import type { Command } from './command';
import { evaluate } from './evaluate/evaluate';
import { suggest } from './suggest/suggest';

/** Every command by its name; a new one is one file and one line here. */
export const COMMANDS: Readonly<Record<string, Command>> = { classify, evaluate, suggest };
